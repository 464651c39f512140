package org.netwright.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/// A trainer that learns nothing and needs no engine: it tells made-up epochs, each a little better than the last, and
/// ends as the script says. A run of the same job goes on after the epochs it has told before.
public final class RehearsedTrainer implements Trainer {
    private final List<EpochRecord> told = new ArrayList<>();
    private final int stopsAfter;

    private RehearsedTrainer(int stopsAfter) {
        this.stopsAfter = stopsAfter;
    }

    /// One that comes to the end of its plan.
    public static RehearsedTrainer completing() {
        return new RehearsedTrainer(Integer.MAX_VALUE);
    }

    /// One that someone stops after so many epochs, each time it is started.
    public static RehearsedTrainer stoppedAfter(int epochs) {
        return new RehearsedTrainer(epochs);
    }

    @Override
    public RunResult train(TrainingJob job, Consumer<TrainingEvent> events, RunControl control) {
        int epochs = job.plan().get(PlanParams.EPOCHS);
        int steps = Math.ceilDiv(job.split().train().length, job.plan().get(PlanParams.BATCH));
        events.accept(new TrainingEvent.Started(told.size() + 1, epochs, steps, told));
        int last = (int) Math.min(epochs, told.size() + (long) stopsAfter);
        while (told.size() < last && !control.stopping()) {
            int epoch = told.size() + 1;
            events.accept(new TrainingEvent.Progress(epoch, steps, 1.0 / epoch, 1 - 1.0 / epoch, 1_000));
            told.add(epoch(epoch));
            events.accept(new TrainingEvent.EpochDone(told.getLast(), true));
        }
        RunResult result = result(told.size() == epochs);
        events.accept(new TrainingEvent.Finished(result));
        return result;
    }

    private static EpochRecord epoch(int epoch) {
        var metrics = new LinkedHashMap<String, Double>();
        metrics.put("train_loss", 1.0 / epoch);
        metrics.put("train_accuracy", 1 - 1.0 / epoch);
        metrics.put("validation_loss", 1.5 / epoch);
        metrics.put("validation_accuracy", epoch == 1 ? Double.NaN : 1 - 1.5 / epoch);
        return new EpochRecord(epoch, metrics, 0.001, 0.5, 1_000 + epoch);
    }

    private RunResult result(boolean complete) {
        var test = new LinkedHashMap<String, Double>();
        if (complete) {
            test.put("test_loss", 0.25);
            test.put("test_accuracy", 0.875);
        }
        RunResult.Outcome outcome =
                complete ? new RunResult.Outcome.Complete(false) : new RunResult.Outcome.Stopped();
        return new RunResult(outcome, told, told.size(), test, "0123456789abcdef");
    }
}
