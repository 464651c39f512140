package org.netwright.chart;

/// A curve of a chart: all its points, and what is drawn of them.
final class Track {
    private final Trail points = new Trail();
    private final Curve drawn;

    /// A curve without points.
    ///
    /// @param length of the axis
    /// @param window over which values are smoothed, in units of the axis
    Track(double length, double window) {
        drawn = new Curve(length, window);
    }

    /// Adds a point at the end. One that is not a number is left out.
    void add(double x, double y) {
        if (points.add(x, y)) {
            drawn.add(x, y);
        }
    }

    /// All points as they were measured.
    Trail points() {
        return points;
    }

    /// What is drawn.
    Curve drawn() {
        return drawn;
    }
}
