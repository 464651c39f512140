package org.netwright.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.data.xy.XYDataset;

/// The corner of a chart where its legend stands. It stays where it is until a curve comes there, and goes where none
/// is.
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
        double width = WIDTH / Math.max(1, area.getWidth()) * axes.getWidth();
        double height = HEIGHT / Math.max(1, area.getHeight()) * axes.getHeight();
        if (!free(covered(now, axes, width, height), data, series)) {
            now = preferred.stream()
                    .filter(corner -> free(covered(corner, axes, width, height), data, series))
                    .findFirst()
                    .orElse(now);
        }
        return now;
    }

    /// What a legend in a corner covers, in values of the axes.
    private static Rectangle2D covered(RectangleAnchor corner, Rectangle2D axes, double width, double height) {
        return new Rectangle2D.Double(
                right(corner) ? axes.getMaxX() - width : axes.getX(),
                top(corner) ? axes.getMaxY() - height : axes.getY(),
                width,
                height);
    }

    private static boolean free(Rectangle2D covered, XYDataset data, List<Integer> series) {
        return series.stream().noneMatch(each -> IntStream.range(0, data.getItemCount(each))
                .anyMatch(i -> covered.contains(data.getXValue(each, i), data.getYValue(each, i))));
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
