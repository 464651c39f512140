package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import org.netwright.layout.Box;
import org.netwright.layout.WirePath;
import org.netwright.network.Link;
import org.netwright.network.Point;
import org.netwright.ui.fx.Styles;

/// A wire. Being two pixels thin it is found by its course, see [#distance], and not by the mouse itself.
final class WireView extends SVGPath {
    private static final int SAMPLES = 8;
    private static final Box NOWHERE = new Box(0, 0, -1, -1);

    private final Link link;
    private @Nullable WirePath path;
    private Box bounds = NOWHERE;
    private List<Point> course = List.of();
    private Supplier<String> carried = () -> "";
    private Supplier<String> said = () -> "";
    /// In pixels at 100 % zoom; 0 for what the style sheet says.
    private double thickness;
    private boolean gradient;
    private boolean selected;
    private boolean hovered;
    private boolean drawn;
    private boolean makeshift = true;
    private boolean stale;
    private boolean untold;

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

    /// Takes what can be said about it, and is asked for only while it is drawn.
    ///
    /// @param form of what flows along it; empty while that is unknown
    /// @param spoken what a screen reader says
    void tell(Supplier<String> form, Supplier<String> spoken) {
        carried = form;
        said = spoken;
        untold = true;
    }

    /// The form of what flows along it.
    String carried() {
        return carried.get();
    }

    /// Runs along a path that goes around cards.
    void run(WirePath now) {
        makeshift = false;
        take(now);
    }

    /// Runs straight for the time being.
    void stretch(Point from, Point to) {
        makeshift = true;
        take(WirePath.direct(from, to));
    }

    private void take(WirePath now) {
        if (!now.equals(path)) {
            path = now;
            bounds = now.bounds();
            course = List.of();
            stale = true;
        }
    }

    /// Whether it has still to be led around cards.
    boolean makeshift() {
        return makeshift;
    }

    /// Its way; none before it has one.
    Optional<WirePath> path() {
        return Optional.ofNullable(path);
    }

    /// Whether its path leads from one place to the other.
    boolean joins(Point from, Point to) {
        return path != null && path.start().equals(from) && path.end().equals(to);
    }

    /// Draws itself from now on; until then it only knows its way.
    void build() {
        if (!drawn && path != null) {
            drawn = true;
            stale = true;
            untold = true;
            refresh();
        }
    }

    /// Shows the way it has by now and what is said about it, where it is drawn itself.
    void refresh() {
        if (drawn && stale && path != null) {
            stale = false;
            setContent(path.svg());
        }
        if (drawn && untold) {
            untold = false;
            setAccessibleText(said.get());
        }
    }

    /// Is drawn no more, to save memory.
    void unbuild() {
        drawn = false;
        setContent("");
    }

    /// A rectangle that it does not leave.
    Box box() {
        return bounds;
    }

    /// Where it leaves and where it arrives.
    List<Point> ends() {
        return path == null ? List.of() : List.of(path.start(), path.end());
    }

    /// Points along it.
    List<Point> course() {
        if (course.isEmpty() && path != null) {
            course = path.outline(SAMPLES);
        }
        return course;
    }

    /// Marks it as selected, or not.
    void select(boolean now) {
        if (now != selected) {
            selected = now;
            Styles.state(this, "selected", now);
        }
    }

    /// Marks it as the one under the mouse, or not.
    void hover(boolean now) {
        hovered = now;
        Styles.state(this, "hovered", now);
    }

    /// Is as thick as what flows along it is large, in pixels at 100 % zoom; 0 as usual.
    ///
    /// @param tinted whether it tells of a gradient
    void size(double pixels, boolean tinted) {
        if (pixels != thickness) {
            thickness = pixels;
            setStyle(pixels > 0 ? "-fx-stroke-width: " + pixels + "px" : "");
        }
        boolean coloured = tinted && pixels > 0;
        if (coloured != gradient) {
            gradient = coloured;
            Styles.state(this, "gradients", gradient);
        }
    }

    /// How thick it is, in pixels at 100 % zoom, where it is not as thick as usual; else 0.
    double thickness() {
        return thickness;
    }

    /// Whether it tells of a gradient.
    boolean gradient() {
        return gradient;
    }

    /// Whether it is selected or under the mouse.
    boolean marked() {
        return selected || hovered;
    }

    /// Where a label can hang.
    Point middle() {
        return path == null ? new Point(0, 0) : path.middle();
    }

    /// How far a place of the drawing is from the wire.
    double distance(Point place) {
        List<Point> points = course();
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, distance(place, points.get(i - 1), points.get(i)));
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
