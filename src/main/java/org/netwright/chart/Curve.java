package org.netwright.chart;

import java.util.Optional;

/// A curve that grows at its end and costs the same to draw however many points it has: what it keeps is, for each of a
/// fixed number of equal stretches of its axis, the extremes and a smoothed value. No point is lost from sight, since a
/// stretch is no wider than a pixel or two.
///
/// The smoothed curve is an exponential moving average over the axis, not over the points, so it looks the same however
/// often a training reports; its weights add up to one from the first point on.
final class Curve {
    /// Stretches at most: one for every pixel or two of a chart in the window.
    static final int STRETCHES = 512;
    /// The average looks back over this part of the way at most, since curves are steep at their beginning.
    private static final double WINDOW_OF_PAST = 0.2;

    private final double[] low = new double[STRETCHES];
    private final double[] high = new double[STRETCHES];
    private final double[] smooth = new double[STRETCHES];
    private final boolean[] lowFirst = new boolean[STRETCHES];
    private final boolean[] used = new boolean[STRETCHES];
    private final double[] place = new double[STRETCHES];
    private final double window;
    private final double from;
    private final boolean growing;
    private double length;
    private Optional<Beyond> before = Optional.empty();
    private Optional<Beyond> after = Optional.empty();
    private int last = -1;
    private double lastX;
    private double sum;
    private double weight;

    /// A point that is out of sight; a line leads there.
    ///
    /// @param x where it lies
    /// @param smooth the smoothed value there
    record Beyond(double x, double smooth) {}

    /// A curve without points.
    ///
    /// @param length of the axis; it doubles when a point lies beyond
    /// @param window over which values are smoothed, in units of the axis
    Curve(double length, double window) {
        this(0, length, window, true);
    }

    private Curve(double from, double length, double window, boolean growing) {
        this.from = from;
        this.length = length;
        this.window = window;
        this.growing = growing;
    }

    /// A curve without points of which only a part of the axis is seen. Points before it are smoothed over all the same.
    static Curve of(Lens.Part part, double window) {
        return new Curve(part.from(), part.to() - part.from(), window, false);
    }

    /// Adds a point at the end. One that is not a number is left out.
    ///
    /// @param x not before the last point's
    void add(double x, double y) {
        if (!Double.isFinite(y) || !Double.isFinite(x) || x < 0) {
            return;
        }
        double smoothed = smoothed(x, y);
        while (growing && x > length) {
            doubleLength();
        }
        if (x < from) {
            before = Optional.of(new Beyond(x, smoothed));
        } else if (x > from + length) {
            after = after.or(() -> Optional.of(new Beyond(x, smoothed)));
        } else {
            put(x, y, smoothed);
        }
    }

    private double smoothed(double x, double y) {
        double width = Math.max(1e-12, Math.min(window, WINDOW_OF_PAST * x));
        double kept = weight == 0 ? 0 : Math.exp(-Math.max(0, x - lastX) / width);
        sum = kept * sum + (1 - kept) * y;
        weight = kept * weight + (1 - kept);
        lastX = x;
        return weight > 0 ? sum / weight : y;
    }

    private void put(double x, double y, double smoothed) {
        int at = Math.min(STRETCHES - 1, (int) ((x - from) / length * STRETCHES));
        if (used[at]) {
            lowFirst[at] = y >= low[at] && (y > high[at] || lowFirst[at]);
            low[at] = Math.min(low[at], y);
            high[at] = Math.max(high[at], y);
        } else {
            used[at] = true;
            low[at] = y;
            high[at] = y;
            lowFirst[at] = true;
        }
        smooth[at] = smoothed;
        place[at] = x;
        last = Math.max(last, at);
    }

    /// The last point before the part that is seen, where there is one.
    Optional<Beyond> before() {
        return before;
    }

    /// The first point behind the part that is seen, where there is one.
    Optional<Beyond> after() {
        return after;
    }

    /// Stretches up to and with the last that has a point.
    int stretches() {
        return last + 1;
    }

    /// Whether a stretch has a point.
    boolean has(int stretch) {
        return used[stretch];
    }

    /// Where the last point of a stretch lies.
    double x(int stretch) {
        return place[stretch];
    }

    /// The lowest value of a stretch.
    double low(int stretch) {
        return low[stretch];
    }

    /// The highest value of a stretch.
    double high(int stretch) {
        return high[stretch];
    }

    /// Whether the lowest value came before the highest.
    boolean risesIn(int stretch) {
        return lowFirst[stretch];
    }

    /// The smoothed value at the end of a stretch.
    double smooth(int stretch) {
        return smooth[stretch];
    }

    private void doubleLength() {
        for (int i = 0; i < STRETCHES; i++) {
            int a = 2 * i;
            int b = a + 1;
            boolean first = b < STRETCHES && used[a];
            boolean second = b < STRETCHES && used[b];
            used[i] = first || second;
            if (first && second) {
                boolean higher = high[b] > high[a];
                lowFirst[i] = low[a] <= low[b] ? higher || lowFirst[a] : higher && lowFirst[b];
                low[i] = Math.min(low[a], low[b]);
                high[i] = Math.max(high[a], high[b]);
                smooth[i] = smooth[b];
                place[i] = place[b];
            } else if (first || second) {
                int only = first ? a : b;
                low[i] = low[only];
                high[i] = high[only];
                smooth[i] = smooth[only];
                place[i] = place[only];
                lowFirst[i] = lowFirst[only];
            }
        }
        length *= 2;
        last = last < 0 ? -1 : last / 2;
    }
}
