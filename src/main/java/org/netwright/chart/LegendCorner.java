package org.netwright.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.data.xy.XYDataset;

/// The corner of a chart where its legend stands. It stays where it is until a curve comes there, and goes where none is.
final class LegendCorner {
    /// About what a legend takes up, in pixels.
    private static final double WIDTH = 124;
    private static final double HEIGHT = 78;

    private final List<RectangleAnchor> preferred;
    private RectangleAnchor now;

    /// @param preferred corners, best first
    LegendCorner(List<RectangleAnchor> preferred) {
        this.preferred = List.copyOf(preferred);
        this.now = preferred.getFirst();
    }

    /// Back to the best corner, for other curves.
    void reset() {
        now = preferred.getFirst();
    }

    /// The corner for these curves.
    ///
    /// @param series which of the curves must not be covered
    /// @param axes the values the axes show: x and y at the lower left, and how far they reach
    /// @param area the plot in pixels
    RectangleAnchor choose(XYDataset data, List<Integer> series, Rectangle2D axes, Rectangle2D area) {
        double width = WIDTH / Math.max(1, area.getWidth());
        double height = HEIGHT / Math.max(1, area.getHeight());
        if (!free(now, data, series, axes, width, height)) {
            now = preferred.stream()
                    .filter(corner -> free(corner, data, series, axes, width, height))
                    .findFirst()
                    .orElse(now);
        }
        return now;
    }

    private static boolean free(
            RectangleAnchor corner, XYDataset data, List<Integer> series, Rectangle2D axes, double width, double height) {
        Rectangle2D covered = new Rectangle2D.Double(right(corner) ? 1 - width : 0, top(corner) ? 1 - height : 0, width, height);
        for (int each : series) {
            for (int i = 0; i < data.getItemCount(each); i++) {
                double x = (data.getXValue(each, i) - axes.getX()) / axes.getWidth();
                double y = (data.getYValue(each, i) - axes.getY()) / axes.getHeight();
                if (covered.contains(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether a corner is on the right.
    static boolean right(RectangleAnchor corner) {
        return corner == RectangleAnchor.TOP_RIGHT || corner == RectangleAnchor.BOTTOM_RIGHT;
    }

    /// Whether a corner is at the top.
    static boolean top(RectangleAnchor corner) {
        return corner == RectangleAnchor.TOP_RIGHT || corner == RectangleAnchor.TOP_LEFT;
    }
}
