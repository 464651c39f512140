package org.netwright.ui.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.netwright.bench.Benchmark;
import org.netwright.bench.Measure;
import org.netwright.bench.Pairs;
import org.netwright.bench.Resident;
import org.netwright.ui.fx.Heartbeat;
import org.netwright.ui.fx.Toolkit;
import org.netwright.workspace.RunState;

/// Whether a window that is watched for half an hour of training stays as fast and as small as it was: the training of
/// [LiveBenchmark], without an end of its own. Memory is what the operating system says is resident; where it does not
/// tell there is no figure of it.
public final class SoakBenchmark implements Benchmark {
    private static final int MINUTES = 30;
    /// Minutes after which memory counts.
    private static final int SETTLED = 5;
    /// More than half an hour holds.
    private static final int EPOCHS = 100_000;

    private final LiveStudio studio;
    private final int slices;
    private final long sliceNanos;

    /// Measures in windows of this studio.
    public SoakBenchmark(LiveStudio studio) {
        this(studio, MINUTES, 60_000_000_000L);
    }

    /// @param slices how many parts it has, minutes as a rule
    SoakBenchmark(LiveStudio studio, int slices, long sliceNanos) {
        this.studio = studio;
        this.slices = slices;
        this.sliceNanos = sliceNanos;
    }

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public String about() {
        return slices + " minutes of training with everything shown: speed of the last over the second, blocks, memory";
    }

    @Override
    public List<Measure> run(Consumer<String> progress) throws Exception {
        Toolkit.startHeadless();
        Path folder = Files.createTempDirectory("netwright-soak");
        try (LiveWindow window = studio.open(folder, EPOCHS);
                var heartbeat = new Heartbeat()) {
            var slicesDone = new ArrayList<Slice>();
            slicesDone.add(new Slice(System.nanoTime(), 0, 0, 0));
            Screening screening = window.train(now -> {
                Slice last = slicesDone.getLast();
                long time = System.nanoTime();
                if (time - last.end() >= sliceNanos && slicesDone.size() <= slices) {
                    slicesDone.add(new Slice(time, steps(now), Resident.megabytes(), heartbeat.lately()));
                    progress.accept(told(slicesDone));
                }
                if (slicesDone.size() > slices) {
                    window.stop();
                }
            });
            progress.accept(screening.toString());
            return measures(slicesDone);
        } finally {
            LiveBenchmark.delete(folder);
        }
    }

    private static long steps(RunState.Progress now) {
        return (now.epoch() - 1L) * now.stepsPerEpoch() + now.step();
    }

    /// @param slices the end of each, the beginning of all first
    static List<Measure> measures(List<Slice> slices) {
        var measures = new ArrayList<Measure>();
        measures.add(Measure.alone("soak_speed", speed(slices, slices.size() - 1) / speed(slices, 2), "last minute / second"));
        measures.add(Measure.alone("soak_trend", trend(slices), "the same on the line through all minutes"));
        double block = slices.stream().skip(2).mapToDouble(Slice::block).max().orElse(0);
        measures.add(Measure.alone("soak_longest_block", block, "ms, after the first minute"));
        List<Double> settled = slices.stream().skip(Math.min(SETTLED, slices.size() - 1)).map(Slice::megabytes).toList();
        if (settled.stream().allMatch(megabytes -> megabytes > 0)) {
            double start = settled.getFirst();
            double away = settled.stream().mapToDouble(now -> now - start).reduce(0, SoakBenchmark::farther);
            measures.add(Measure.alone("soak_memory", away, "MB away from that after five minutes, at most"));
        }
        return measures;
    }

    /// The speed at the end over that of the second part, both on the line that half of all pairs of parts rise above: single
    /// minutes of a host that others share differ by a tenth.
    ///
    /// Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, 1968
    private static double trend(List<Slice> slices) {
        int parts = slices.size();
        var slopes = new ArrayList<Double>();
        for (int one = 2; one < parts; one++) {
            for (int other = one + 1; other < parts; other++) {
                slopes.add((speed(slices, other) - speed(slices, one)) / (other - one));
            }
        }
        double slope = Pairs.median(slopes);
        double start = Pairs.median(IntStream.range(2, parts)
                .mapToObj(part -> speed(slices, part) - slope * (part - 2))
                .toList());
        return (start + slope * (parts - 3)) / start;
    }

    private static double farther(double one, double other) {
        return Math.abs(other) > Math.abs(one) ? other : one;
    }

    private static String told(List<Slice> slices) {
        int last = slices.size() - 1;
        double perSecond = speed(slices, last) * 1e9;
        Slice now = slices.get(last);
        return "%d: %.1f steps/s, %.0f MB, longest block %.0f ms".formatted(last, perSecond, now.megabytes(), now.block());
    }

    private static double speed(List<Slice> slices, int which) {
        Slice before = slices.get(which - 1);
        Slice now = slices.get(which);
        return (now.steps() - before.steps()) / (double) (now.end() - before.end());
    }

    /// A part of it.
    ///
    /// @param end when it ended, in nanoseconds of the clock
    /// @param steps done until then
    /// @param megabytes resident then; 0 where the system does not tell
    /// @param block the longest time between two signs of life of the window's thread in it, in milliseconds
    record Slice(long end, long steps, double megabytes, double block) {}
}
