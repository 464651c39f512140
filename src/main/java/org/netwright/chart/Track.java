package org.netwright.chart;

/// A curve of a chart: all its points, and what is drawn of them.
final class Track {
    private final Trail points = new Trail();
    private Curve drawn;

    /// A curve without points.
    ///
    /// @param drawn an empty one
    Track(Curve drawn) {
        this.drawn = drawn;
    }

    /// Draws the same points another way.
    ///
    /// @param fresh an empty curve
    void redraw(Curve fresh) {
        drawn = fresh;
        for (int i = 0; i < points.size(); i++) {
            drawn.add(points.x(i), points.y(i));
        }
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
