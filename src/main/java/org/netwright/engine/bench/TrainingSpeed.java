package org.netwright.engine.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.netwright.bench.Benchmark;
import org.netwright.bench.Measure;
import org.netwright.bench.Pairs;

/// How fast a network trains on real data, loading included, against DJL's own way.
record TrainingSpeed(String name, String about, Contest.Source source) implements Benchmark {
    private static final int PAIRS = 5;

    @Override
    public List<Measure> run(Consumer<String> progress) throws Exception {
        Contest contest = source.open();
        var ours = new OwnTraining(contest);
        var theirs = new EasyTrainPeer(contest);
        Pairs pairs = Pairs.run(
                PAIRS,
                () -> told("Netwright", ours.train(), progress),
                () -> told(EasyTrainPeer.NAME, theirs.train(), progress));
        return List.of(pairs.measure(name, "samples/s", EasyTrainPeer.NAME));
    }

    private static double told(String who, Result result, Consumer<String> progress) {
        progress.accept(String.format(
                Locale.ROOT, "%s: %.0f samples/s, validation loss %.3f", who, result.speed(), result.loss()));
        return result.speed();
    }
}
