package org.netwright.engine.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.netwright.bench.Benchmark;
import org.netwright.bench.Measure;
import org.netwright.bench.Resident;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.TrainingEvent;
import org.netwright.training.TrainingPlan;

/// How much more memory the program has resident after 5,000 steps of training than after 1,000. Measured where the
/// operating system tells it in a file, as Linux does; elsewhere there is no figure.
record SteadyMemory(String name, String about, Contest.Source source) implements Benchmark {
    private static final int FROM = 1_000;
    private static final int TO = 5_000;
    /// Small, so that it does not take long.
    private static final int BATCH = 8;

    @Override
    public List<Measure> run(Consumer<String> progress) throws Exception {
        if (!Resident.known()) {
            return List.of();
        }
        Contest contest = source.open();
        TrainingPlan plan = contest.plan().with(PlanParams.BATCH, BATCH).with(PlanParams.EPOCHS, TO);
        int stepsPerEpoch = Math.ceilDiv(contest.split().train().length, BATCH);
        var control = new RunControl();
        var resident = new ArrayList<Double>();
        new OwnTraining(contest).run(plan, event -> {
            if (event instanceof TrainingEvent.Progress at) {
                int done = (at.epoch() - 1) * stepsPerEpoch + at.step();
                if (done >= (resident.isEmpty() ? FROM : TO) && resident.size() < 2) {
                    resident.add(Resident.megabytes());
                    progress.accept(String.format(Locale.ROOT, "step %d: %.1f MB", done, resident.getLast()));
                }
                if (resident.size() == 2) {
                    control.stop();
                }
            }
        }, control);
        return List.of(Measure.alone(name, resident.get(1) - resident.get(0), "MB"));
    }
}
