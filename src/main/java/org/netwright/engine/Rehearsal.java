package org.netwright.engine;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.netwright.data.BatchOrder;
import org.netwright.data.BatchStream;
import org.netwright.param.BadInput;
import org.netwright.training.Forecast;
import org.netwright.training.PlanParams;
import org.netwright.training.ProcessMemory;
import org.netwright.training.RunControl;
import org.netwright.training.TrainingJob;

/// Takes a few steps of a training with weights that are thrown away, to find out how long one takes.
final class Rehearsal {
    /// The first steps are slow: the engine looks at what it is given before it makes it fast.
    private static final int WARM_UP = 4;
    private static final long WARM_UP_NANOS = TimeUnit.MILLISECONDS.toNanos(700);
    private static final int MOST = 64;
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(600);

    private Rehearsal() {}

    /// @return empty if it was ended, or if a step fails, which the run itself will tell of
    static Optional<Forecast> of(TrainingJob job, RunControl control) {
        var plan = job.plan();
        var order = BatchOrder.shuffled(plan.get(PlanParams.BATCH), plan.get(PlanParams.SEED));
        try (var learner = new Learner(job.program(), TrainingRun.learning(job));
                var batches = new BatchStream(job.samples(), job.split().train(), order, job.augmenter())) {
            Learner.threads(job.plan().get(PlanParams.THREADS));
            learner.weights().fill(FirstWeights.of(job.program(), plan.get(PlanParams.SEED)), "");
            double rate = plan.schedule().rate(0, batches.batches(), batches.batches());
            long start = System.nanoTime();
            for (int i = 0; i < WARM_UP && System.nanoTime() - start < WARM_UP_NANOS && !control.stopping(); i++) {
                learner.step(batches.next(), rate);
            }
            int steps = 0;
            start = System.nanoTime();
            while (steps < MOST && System.nanoTime() - start < LONGEST_NANOS && !control.stopping()) {
                learner.step(batches.next(), rate);
                steps++;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return control.stopping()
                    ? Optional.empty()
                    : Optional.of(new Forecast(seconds / steps * batches.batches(), ProcessMemory.now()));
        } catch (EngineFailure | BadInput untold) {
            return Optional.empty();
        }
    }
}
