package org.netwright.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.data.Range;

/// Where values stand in a chart that was painted.
///
/// @param area where its curves are, in pixels from its upper left corner
/// @param across what the horizontal axis shows
/// @param up what the vertical axis shows
public record Plot(Rectangle2D area, Range across, Range up) {
    /// Of a chart that was not painted yet.
    static final Plot NONE = new Plot(new Rectangle2D.Double(), new Range(0, 1), new Range(0, 1));

    /// The place along the horizontal axis that a pixel stands for.
    double epochAt(double x) {
        return across.getLowerBound() + (x - area.getMinX()) / area.getWidth() * across.getLength();
    }

    /// The pixel that stands for a place along the horizontal axis.
    double placeOf(double epoch) {
        return area.getMinX() + (epoch - across.getLowerBound()) / across.getLength() * area.getWidth();
    }

    /// The pixel that stands for a place along the vertical axis.
    double heightOf(double place) {
        return area.getMaxY() - (place - up.getLowerBound()) / up.getLength() * area.getHeight();
    }
}
