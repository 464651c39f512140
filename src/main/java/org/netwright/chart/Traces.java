package org.netwright.chart;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A [Curve] as the coordinates of a line.
final class Traces {
    private Traces() {}

    /// The values a line takes up.
    ///
    /// @param low the lowest; above `high` if there is none
    /// @param high the highest
    record Extent(double low, double high) {
        /// Whether there are none.
        boolean isEmpty() {
            return low > high;
        }

        /// What both take up.
        Extent with(Extent other) {
            return new Extent(Math.min(low, other.low), Math.max(high, other.high));
        }
    }

    /// Through the lowest and highest value of every stretch, in the order they came: xs and ys.
    static double[][] extremes(Curve curve) {
        int[] stretches = stretches(curve);
        double[][] line = new double[2][2 * stretches.length];
        for (int i = 0; i < stretches.length; i++) {
            int at = stretches[i];
            boolean rises = curve.risesIn(at);
            line[0][2 * i] = curve.x(at);
            line[1][2 * i] = rises ? curve.low(at) : curve.high(at);
            line[0][2 * i + 1] = curve.x(at);
            line[1][2 * i + 1] = rises ? curve.high(at) : curve.low(at);
        }
        return line;
    }

    /// Through the smoothed values: xs and ys.
    static double[][] smooth(Curve curve) {
        int[] stretches = stretches(curve);
        return new double[][] {
            Arrays.stream(stretches).mapToDouble(curve::x).toArray(),
            Arrays.stream(stretches).mapToDouble(curve::smooth).toArray()
        };
    }

    /// What a curve takes up.
    ///
    /// @param stray the share of raw values at either end that does not count unless the smoothed curve goes there
    static Extent extent(Curve curve, double stray) {
        int[] stretches = stretches(curve);
        if (stretches.length == 0) {
            return new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        }
        double[] lows = Arrays.stream(stretches).mapToDouble(curve::low).sorted().toArray();
        double[] highs = Arrays.stream(stretches).mapToDouble(curve::high).sorted().toArray();
        int left = (int) (stray * stretches.length);
        double[] smooth = Arrays.stream(stretches).mapToDouble(curve::smooth).sorted().toArray();
        return new Extent(
                Math.min(lows[left], smooth[0]), Math.max(highs[highs.length - 1 - left], smooth[smooth.length - 1]));
    }

    private static int[] stretches(Curve curve) {
        return IntStream.range(0, curve.stretches()).filter(curve::has).toArray();
    }
}
