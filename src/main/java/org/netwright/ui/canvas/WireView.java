package org.netwright.ui.canvas;

import java.util.List;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import org.netwright.layout.WirePath;
import org.netwright.network.Link;
import org.netwright.network.Point;
import org.netwright.ui.fx.Styles;

/// A wire. Being two pixels thin it is found by its course, see [#distance], and not by the mouse itself.
final class WireView extends SVGPath {
    private static final int SAMPLES = 12;

    private final Link link;
    private @Nullable WirePath path;
    private List<Point> course = List.of();

    WireView(Link link) {
        this.link = link;
        Styles.styled(this, "nw-wire");
        setMouseTransparent(true);
        setManaged(false);
    }

    /// Which wire.
    Link link() {
        return link;
    }

    /// Runs along a path.
    void run(WirePath now) {
        if (!now.equals(path)) {
            path = now;
            course = now.points(SAMPLES);
            setContent(now.svg());
        }
    }

    /// Where a label can hang.
    Point middle() {
        return path == null ? new Point(0, 0) : path.middle();
    }

    /// How far a place of the drawing is from the wire.
    double distance(Point place) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < course.size(); i++) {
            nearest = Math.min(nearest, distance(place, course.get(i - 1), course.get(i)));
        }
        return nearest;
    }

    private static double distance(Point place, Point from, Point to) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        double length = x * x + y * y;
        double along = length == 0
                ? 0
                : Math.clamp(((place.x() - from.x()) * x + (place.y() - from.y()) * y) / length, 0, 1);
        return Math.hypot(place.x() - from.x() - along * x, place.y() - from.y() - along * y);
    }
}
