package org.netwright.engine.bench;

import java.util.List;
import java.util.function.Consumer;
import org.netwright.bench.Benchmark;
import org.netwright.bench.Measure;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.TrainingPlan;

/// Whether a seeded run on one thread ends twice with the same weights, to the last bit.
record Repeatable(String name, String about, Contest.Source source) implements Benchmark {
    @Override
    public List<Measure> run(Consumer<String> progress) throws Exception {
        Contest contest = source.open();
        TrainingPlan plan = contest.plan().with(PlanParams.EPOCHS, 1).with(PlanParams.THREADS, 1);
        var training = new OwnTraining(contest);
        String first = training.run(plan, event -> {}, new RunControl()).weightsSha256();
        String second = training.run(plan, event -> {}, new RunControl()).weightsSha256();
        progress.accept(first.equals(second) ? first : first + " and " + second);
        return List.of(Measure.alone(name, first.equals(second) ? 1 : 0, "1 if equal to the last bit"));
    }
}
