package org.netwright.ui.canvas;

import org.netwright.network.Point;

/// What is looked at, whatever the size of the window: a place in the middle, and how large it is shown.
///
/// @param middle the place of the drawing in the middle of the view
/// @param scale 1 at 100 %
record Look(Point middle, double scale) {
    /// What a view of this size shows.
    static Look of(Viewport viewport, double width, double height) {
        return new Look(viewport.toDrawing(width / 2, height / 2), viewport.scale());
    }

    /// The same in a view of this size.
    Viewport in(double width, double height) {
        return new Viewport(scale, 0, 0).centred(middle, width, height);
    }

    /// On the way to another.
    ///
    /// @param way 0 here, 1 there
    Look towards(Look there, double way) {
        return new Look(
                new Point(
                        middle.x() + (there.middle.x() - middle.x()) * way,
                        middle.y() + (there.middle.y() - middle.y()) * way),
                scale * Math.pow(there.scale / scale, way));
    }
}
