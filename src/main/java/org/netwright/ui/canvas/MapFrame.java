package org.netwright.ui.canvas;

import org.netwright.layout.Box;
import org.netwright.network.Point;

/// How a drawing lies in its map: all of it, as large as fits, in the middle.
///
/// @param world the part of the drawing that the map shows
/// @param scale pixels of the map for one of the drawing
/// @param dx where the drawing's origin lies
/// @param dy where the drawing's origin lies
record MapFrame(Box world, double scale, double dx, double dy) {
    /// A card or two shall not fill the map.
    private static final double LARGEST = 0.16;
    private static final double MARGIN = 40;
    /// A frame thinner than this could not be seen.
    private static final double THINNEST = 6;
    /// The frame stays so far inside the map's own border.
    private static final double INSIDE = 2;

    /// The map of a drawing.
    ///
    /// @param content all of the drawing
    /// @param width of the map
    /// @param height of the map
    static MapFrame of(Box content, double width, double height) {
        Box world = content.grown(MARGIN);
        double scale = Math.min(LARGEST, Math.min(width / world.width(), height / world.height()));
        double left = (width - world.width() * scale) / 2 - world.x() * scale;
        double top = (height - world.height() * scale) / 2 - world.y() * scale;
        return new MapFrame(world, scale, left, top);
    }

    /// A part of the drawing, on the map.
    Box toMap(Box part) {
        return new Box(part.x() * scale + dx, part.y() * scale + dy, part.width() * scale, part.height() * scale);
    }

    /// The place of the drawing under a place of the map.
    Point toDrawing(double x, double y) {
        return new Point((x - dx) / scale, (y - dy) / scale);
    }

    /// What a view shows, on a map of this size; what lies beyond the map's edge is marked at the edge.
    Box frame(Box seen, double width, double height) {
        Box all = toMap(seen);
        double left = Math.clamp(all.x(), INSIDE, width - INSIDE - THINNEST);
        double top = Math.clamp(all.y(), INSIDE, height - INSIDE - THINNEST);
        double right = Math.clamp(all.right(), left + THINNEST, width - INSIDE);
        double bottom = Math.clamp(all.bottom(), top + THINNEST, height - INSIDE);
        return new Box(left, top, right - left, bottom - top);
    }

    /// The nearest place that is in the drawing, so that nobody drags the view into nowhere.
    Point within(Point place) {
        return new Point(
                Math.clamp(place.x(), world.x(), world.right()), Math.clamp(place.y(), world.y(), world.bottom()));
    }
}
