package org.netwright.ui.canvas;

import java.util.List;
import org.netwright.layout.Box;
import org.netwright.network.Point;

/// Which part of the drawing the canvas shows: a place of the drawing lies at `scale · place + (dx, dy)` of the view.
///
/// @param scale 1 at 100 %
/// @param dx whole pixels to the right, so that text stays sharp
/// @param dy whole pixels downwards
record Viewport(double scale, double dx, double dy) {
    static final double MIN_SCALE = 0.1;
    static final double MAX_SCALE = 4;
    /// The drawing's origin in the view's corner, at 100 %.
    static final Viewport START = new Viewport(1, 0, 0);
    /// So high lie the zoom bar and the map over the lower edge of a view.
    private static final double FLOATS = 112;
    /// Between the drawing and the view's edge when all of it is shown.
    private static final double MARGIN = 32;
    /// Between what floats over the view and the drawing, at least.
    private static final double BESIDE = 8;
    /// The part of the room around a small drawing that lies above it, where there is a lot.
    private static final double ABOVE = 0.38;

    Viewport {
        scale = Math.clamp(scale, MIN_SCALE, MAX_SCALE);
        dx = Math.rint(dx);
        dy = Math.rint(dy);
    }

    /// The place of the drawing at a place of the view.
    Point toDrawing(double x, double y) {
        return new Point((x - dx) / scale, (y - dy) / scale);
    }

    /// The place of the view at a place of the drawing.
    Point toView(Point place) {
        return new Point(place.x() * scale + dx, place.y() * scale + dy);
    }

    /// A part of the drawing as it lies in the view.
    Box toView(Box part) {
        Point from = toView(new Point(part.x(), part.y()));
        return new Box(from.x(), from.y(), part.width() * scale, part.height() * scale);
    }

    /// Whether a part of the drawing lies wholly in a view of this size.
    boolean shows(Box part, double width, double height) {
        Box at = toView(part);
        return at.x() >= 0 && at.y() >= 0 && at.right() <= width && at.bottom() <= height;
    }

    /// The part of the drawing in a view of this size.
    Box area(double width, double height) {
        Point corner = toDrawing(0, 0);
        return new Box(corner.x(), corner.y(), width / scale, height / scale);
    }

    /// Enlarged about a place of the view, which stays where it is.
    Viewport zoomed(double factor, double x, double y) {
        return scaledTo(scale * factor, x, y);
    }

    /// At a certain scale about a place of the view, which stays where it is.
    Viewport scaledTo(double newScale, double x, double y) {
        double scaled = Math.clamp(newScale, MIN_SCALE, MAX_SCALE);
        double ratio = scaled / scale;
        return new Viewport(scaled, x - (x - dx) * ratio, y - (y - dy) * ratio);
    }

    /// Moved by so many pixels of the view.
    Viewport moved(double byX, double byY) {
        return new Viewport(scale, dx + byX, dy + byY);
    }

    /// Moved so that a place of the drawing lies in the middle of a view of this size.
    Viewport centred(Point place, double width, double height) {
        return new Viewport(scale, width / 2 - place.x() * scale, height / 2 - place.y() * scale);
    }

    /// Showing all of a part of the drawing, as large as fits but not over 100 %, in the middle, near the top unless that
    /// leaves a lot of room below.
    static Viewport fitting(Box content, double width, double height) {
        double scale = Math.min(
                1, Math.min((width - 2 * MARGIN) / content.width(), (height - 2 * MARGIN) / content.height()));
        double shown = Math.clamp(scale, MIN_SCALE, MAX_SCALE);
        double left = (width - content.width() * shown) / 2;
        double room = height - content.height() * shown;
        double near = MARGIN * 1.5;
        double top = Math.max(Math.min(room / 2, near), room * ABOVE - near);
        return new Viewport(shown, left - content.x() * shown, top - content.y() * shown);
    }

    /// The same, and some parts of it not under what covers a part of the view: all lies above that then.
    ///
    /// @param parts what shall not be covered
    /// @param covered parts of the view
    static Viewport fitting(Box content, List<Box> parts, double width, double height, List<Box> covered) {
        Viewport whole = fitting(content, width, height);
        double lower = covered.stream()
                .filter(over -> parts.stream().anyMatch(part -> whole.toView(part).overlaps(over.grown(BESIDE))))
                .mapToDouble(Box::y)
                .min()
                .orElse(height);
        double room = lower + MARGIN - BESIDE;
        return lower < height && room > height / 2 ? fitting(content, width, room) : whole;
    }

    /// Moved just so far that a part of the drawing is in view, and not under what floats over the lower edge.
    Viewport revealing(Box part, double width, double height) {
        Point from = toView(new Point(part.x(), part.y()));
        Point to = toView(new Point(part.right(), part.bottom()));
        double lower = height > 3 * FLOATS ? FLOATS : MARGIN;
        return moved(shift(from.x(), to.x(), width - MARGIN), shift(from.y(), to.y(), height - lower));
    }

    /// Moved just so far that a part of the drawing is not beneath what covers a part of the view: to the left, or where
    /// that leaves it no room, downwards.
    Viewport clearOf(Box covered, Box part) {
        Box shown = toView(part);
        if (!shown.overlaps(covered)) {
            return this;
        }
        double left = shown.right() - covered.x() + MARGIN;
        return shown.x() - left >= MARGIN ? moved(-left, 0) : moved(0, covered.bottom() + MARGIN - shown.y());
    }

    private static double shift(double from, double to, double end) {
        if (from < MARGIN) {
            return MARGIN - from;
        }
        return to > end ? Math.max(end - to, MARGIN - from) : 0;
    }
}
