package org.netwright.chart;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
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
    ///
    /// @param place where a value stands on its axis; NaN for nowhere
    static double[][] extremes(Curve curve, DoubleUnaryOperator place) {
        int[] stretches = stretches(curve);
        double[][] line = new double[2][2 * stretches.length];
        for (int i = 0; i < stretches.length; i++) {
            int at = stretches[i];
            boolean rises = curve.risesIn(at);
            line[0][2 * i] = curve.x(at);
            line[1][2 * i] = place.applyAsDouble(rises ? curve.low(at) : curve.high(at));
            line[0][2 * i + 1] = curve.x(at);
            line[1][2 * i + 1] = place.applyAsDouble(rises ? curve.high(at) : curve.low(at));
        }
        return line;
    }

    /// Through the smoothed values: xs and ys.
    ///
    /// @param place where a value stands on its axis; NaN for nowhere
    static double[][] smooth(Curve curve, DoubleUnaryOperator place) {
        int[] stretches = stretches(curve);
        return new double[][] {
            along(curve, Arrays.stream(stretches).mapToDouble(curve::x), Curve.Beyond::x, x -> x),
            along(curve, Arrays.stream(stretches).mapToDouble(curve::smooth), Curve.Beyond::smooth, place)
        };
    }

    /// What is seen, and the points beyond it that the line leads to.
    private static double[] along(
            Curve curve, DoubleStream seen, ToDoubleFunction<Curve.Beyond> beyond, DoubleUnaryOperator place) {
        DoubleStream before = curve.before().stream().mapToDouble(beyond);
        DoubleStream after = curve.after().stream().mapToDouble(beyond);
        return DoubleStream.concat(DoubleStream.concat(before, seen), after).map(place).toArray();
    }

    /// What a curve takes up on its axis.
    ///
    /// @param stray the share of raw values at either end that does not count unless the smoothed curve goes there
    /// @param place where a value stands on its axis; NaN for nowhere
    static Extent extent(Curve curve, double stray, DoubleUnaryOperator place) {
        int[] stretches = stretches(curve);
        double[] lows = sorted(Arrays.stream(stretches).mapToDouble(curve::low), place);
        double[] highs = sorted(Arrays.stream(stretches).mapToDouble(curve::high), place);
        double[] smooth = stretches.length > 0
                ? sorted(Arrays.stream(stretches).mapToDouble(curve::smooth), place)
                : sorted(DoubleStream.of(along(curve, DoubleStream.empty(), Curve.Beyond::smooth, y -> y)), place);
        var extent = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        if (lows.length > 0) {
            extent = extent.with(new Extent(lows[(int) (stray * lows.length)], Double.NEGATIVE_INFINITY));
        }
        if (highs.length > 0) {
            int last = highs.length - 1 - (int) (stray * highs.length);
            extent = extent.with(new Extent(Double.POSITIVE_INFINITY, highs[last]));
        }
        return smooth.length == 0 ? extent : extent.with(new Extent(smooth[0], smooth[smooth.length - 1]));
    }

    private static double[] sorted(DoubleStream values, DoubleUnaryOperator place) {
        return values.map(place).filter(Double::isFinite).sorted().toArray();
    }

    private static int[] stretches(Curve curve) {
        return IntStream.range(0, curve.stretches()).filter(curve::has).toArray();
    }
}
