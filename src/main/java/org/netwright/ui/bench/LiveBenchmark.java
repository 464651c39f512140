package org.netwright.ui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.netwright.bench.Benchmark;
import org.netwright.bench.Measure;
import org.netwright.bench.Pairs;
import org.netwright.ui.fx.Toolkit;

/// What it costs to watch a training: the convolutional network of the sample `cifar10` is trained in a window of
/// 1440 × 900 without a display, its curves and the pictures of all its layers in view, and in turn as the command line
/// trains it. Counted is what remains when Java has compiled what a window at work needs, which takes the first two minutes.
public final class LiveBenchmark implements Benchmark {
    private static final int PAIRS = 9;
    private static final int EPOCHS = 12;
    /// Trainings watched before any is counted.
    private static final int WARM_UP = 15;

    private final LiveStudio studio;
    private final int warmUp;
    private final int pairs;
    private final int epochs;

    /// Measures in windows of this studio.
    public LiveBenchmark(LiveStudio studio) {
        this(studio, WARM_UP, PAIRS, EPOCHS);
    }

    /// Measures less or more.
    ///
    /// @param warmUp trainings watched before any is counted
    /// @param pairs trainings watched, and as many unwatched
    /// @param epochs of each
    public LiveBenchmark(LiveStudio studio, int warmUp, int pairs, int epochs) {
        this.studio = studio;
        this.warmUp = warmUp;
        this.pairs = pairs;
        this.epochs = epochs;
    }

    @Override
    public String name() {
        return "live";
    }

    @Override
    public String about() {
        return "training with everything shown, against the command line, and how often what is shown is painted";
    }

    @Override
    public List<Measure> run(Consumer<String> progress) throws Exception {
        Toolkit.startHeadless();
        Path folder = Files.createTempDirectory("netwright-live");
        try (LiveWindow window = studio.open(folder, epochs)) {
            for (int i = 0; i < warmUp; i++) {
                progress.accept("warming up: " + window.train());
            }
            var watched = new ArrayList<Screening>();
            Pairs speeds = Pairs.run(
                    pairs,
                    () -> {
                        Screening screening = window.train();
                        watched.add(screening);
                        progress.accept("watched: " + screening);
                        return screening.samplesPerSecond();
                    },
                    () -> {
                        double speed = studio.unwatched(folder, epochs);
                        progress.accept("unwatched: %,.0f samples/s".formatted(speed));
                        return speed;
                    });
            List<Screening> counted = watched.subList(1, watched.size());
            return List.of(
                    speeds.measure("live_training", "samples/s", "command line"),
                    Measure.alone("live_thumbnails", least(counted, Screening::thumbnailsPerSecond), "painted/s"),
                    Measure.alone("live_curves", least(counted, Screening::curvesPerSecond), "painted/s"),
                    Measure.alone("live_longest_block", greatest(counted), "ms"));
        } finally {
            delete(folder);
        }
    }

    private static double least(List<Screening> all, ToDoubleFunction<Screening> figure) {
        return all.stream().mapToDouble(figure).min().orElseThrow();
    }

    private static double greatest(List<Screening> all) {
        return all.stream().mapToDouble(Screening::longestBlock).max().orElseThrow();
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
