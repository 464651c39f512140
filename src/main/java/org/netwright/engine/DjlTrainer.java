package org.netwright.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.training.Forecast;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.Trainer;
import org.netwright.training.TrainingEvent;
import org.netwright.training.TrainingJob;
import org.netwright.training.TrainingPlan;

/// Trains networks with DJL's PyTorch engine, on the processor. The thread must be a platform thread: native code stays
/// on it for the whole run.
public final class DjlTrainer implements Trainer {
    /// More 32-bit floats do not fit into one of Java's buffers.
    private static final long MOST_WEIGHTS = Integer.MAX_VALUE / Float.BYTES;

    private final IntSupplier threads;

    /// Uses as many processor threads as there are.
    public DjlTrainer() {
        this(() -> 0);
    }

    /// @param threads how many processor threads a training may use whose plan leaves that open; 0 for as many as there are
    public DjlTrainer(IntSupplier threads) {
        this.threads = threads;
    }

    @Override
    public RunResult train(TrainingJob job, Consumer<TrainingEvent> events, RunControl control) throws BadInput {
        Program program = job.program();
        RunResult result;
        if (program.parameters() > MOST_WEIGHTS) {
            result = refused(Message.of("engine.too-large", program.parameters(), MOST_WEIGHTS));
        } else if (job.split().train().length == 0) {
            result = refused(Message.of("engine.no-samples"));
        } else {
            try (var run = new TrainingRun(within(job), events, control)) {
                result = run.run();
            }
        }
        events.accept(new TrainingEvent.Finished(result));
        return result;
    }

    @Override
    public Optional<Forecast> rehearse(TrainingJob job, RunControl control) {
        boolean possible = job.program().parameters() <= MOST_WEIGHTS && job.split().train().length > 0;
        return possible ? Rehearsal.of(within(job), control) : Optional.empty();
    }

    private TrainingJob within(TrainingJob job) {
        TrainingPlan plan = job.plan();
        int chosen = Threads.of(
                job.program(), plan.get(PlanParams.BATCH), plan.get(PlanParams.THREADS), threads.getAsInt());
        return job.with(plan.with(PlanParams.THREADS, chosen));
    }

    private static RunResult refused(Message reason) {
        return new RunResult(new RunResult.Outcome.Failed(reason), List.of(), 0, new LinkedHashMap<>(), "");
    }
}
