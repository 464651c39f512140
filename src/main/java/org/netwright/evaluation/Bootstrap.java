package org.netwright.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.netwright.data.SplitMix;

/// Percentile intervals of figures (Efron 1979): test sets of the same size are drawn from the test set with replacement,
/// each time the figures are worked out anew, and the middle 95 % of what comes out is the interval. The draws are always
/// the same. A draw in which a figure is undefined does not count for it.
final class Bootstrap {
    private static final int DRAWS = 1000;
    private static final int LEAST_DRAWS = 200;
    private static final long MOST_SAMPLES = 100_000_000;
    private static final long SEED = 95;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /// Every sample counting once.
    static int[] once(int samples) {
        int[] times = new int[samples];
        Arrays.fill(times, 1);
        return times;
    }

    /// The intervals of all figures; empty where a figure is never defined.
    static List<Optional<Interval>> intervals(Measure measure) {
        int samples = measure.samples();
        int draws = samples == 0 ? 0 : Math.clamp(MOST_SAMPLES / samples, LEAST_DRAWS, DRAWS);
        double[][] drawn = new double[draws][measure.figures()];
        int[] times = new int[samples];
        for (int draw = 0; draw < draws; draw++) {
            var random = new SplitMix(SplitMix.seed(SEED, draw));
            Arrays.fill(times, 0);
            for (int i = 0; i < samples; i++) {
                times[random.nextInt(samples)]++;
            }
            measure.measure(times, drawn[draw]);
        }
        var intervals = new ArrayList<Optional<Interval>>();
        for (int figure = 0; figure < measure.figures(); figure++) {
            intervals.add(interval(drawn, figure));
        }
        return List.copyOf(intervals);
    }

    private static Optional<Interval> interval(double[][] drawn, int figure) {
        double[] values = Arrays.stream(drawn)
                .mapToDouble(each -> each[figure])
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return values.length == 0
                ? Optional.empty()
                : Optional.of(new Interval(percentile(values, TAIL), percentile(values, 1 - TAIL)));
    }

    /// The value below which a share of sorted values lies, on the straight line between its neighbours.
    static double percentile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
