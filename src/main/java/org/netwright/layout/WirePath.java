package org.netwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.netwright.network.Point;

/// The course of a wire: cubic Bézier curves that join smoothly. Straight parts are curves too, so whoever draws it has
/// one case.
///
/// @param start where it leaves
/// @param curves the curves, each beginning where the one before ended
public record WirePath(Point start, List<Curve> curves) {
    /// One cubic Bézier curve.
    ///
    /// @param control1 towards which it leaves
    /// @param control2 from which it arrives
    /// @param end where it ends
    public record Curve(Point control1, Point control2, Point end) {}

    private static final double HANDLE_MIN = 24;
    private static final double HANDLE_MAX = 96;

    /// Copies the curves and checks that there is one.
    public WirePath {
        curves = List.copyOf(curves);
        if (curves.isEmpty()) {
            throw new IllegalArgumentException("a wire without a course");
        }
    }

    /// A single curve that leaves to the right and arrives from the left, whatever lies between. It is the wire that
    /// follows the mouse; [WireRouter] is for wires that stay.
    public static WirePath direct(Point from, Point to) {
        double handle = Math.clamp(Math.abs(to.x() - from.x()) / 2, HANDLE_MIN, HANDLE_MAX);
        return new WirePath(from, List.of(bend(from, to, handle)));
    }

    /// Where it arrives.
    public Point end() {
        return curves.getLast().end();
    }

    /// A point of one curve.
    ///
    /// @param curve which, from 0
    /// @param t 0 at its beginning, 1 at its end
    public Point at(int curve, double t) {
        Point from = curve == 0 ? start : curves.get(curve - 1).end();
        Curve to = curves.get(curve);
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        return new Point(
                a * from.x() + b * to.control1().x() + c * to.control2().x() + d * to.end().x(),
                a * from.y() + b * to.control1().y() + c * to.control2().y() + d * to.end().y());
    }

    /// A point on the wire in the middle of its curves, where a label can hang.
    public Point middle() {
        return curves.size() % 2 == 0 ? curves.get(curves.size() / 2 - 1).end() : at(curves.size() / 2, 0.5);
    }

    /// Points along it, dense enough to tell what it crosses.
    ///
    /// @param perCurve points on each curve, its end included
    public List<Point> points(int perCurve) {
        var points = new ArrayList<Point>(curves.size() * perCurve + 1);
        points.add(start);
        for (int curve = 0; curve < curves.size(); curve++) {
            for (int i = 1; i <= perCurve; i++) {
                points.add(at(curve, (double) i / perCurve));
            }
        }
        return points;
    }

    /// Points to draw it through: as many as wanted on each bend, but only the ends of what is level.
    ///
    /// @param perBend points on each curve that bends, its end included
    public List<Point> outline(int perBend) {
        var points = new ArrayList<Point>(curves.size() * perBend + 1);
        points.add(start);
        for (int curve = 0; curve < curves.size(); curve++) {
            int count = level(points.getLast(), curves.get(curve)) ? 1 : perBend;
            for (int i = 1; i <= count; i++) {
                points.add(at(curve, (double) i / count));
            }
        }
        return points;
    }

    private static boolean level(Point from, Curve curve) {
        return from.y() == curve.control1.y() && from.y() == curve.control2.y() && from.y() == curve.end.y();
    }

    /// The smallest upright rectangle around its points and controls.
    public Box bounds() {
        Box box = new Box(start.x(), start.y(), 0, 0);
        for (Curve curve : curves) {
            for (Point point : List.of(curve.control1(), curve.control2(), curve.end())) {
                box = box.union(new Box(point.x(), point.y(), 0, 0));
            }
        }
        return box;
    }

    /// As SVG path data, which JavaFX reads too: `M10,20 C…`.
    public String svg() {
        var text = new StringBuilder("M").append(pair(start));
        for (Curve curve : curves) {
            text.append(" C").append(pair(curve.control1()));
            text.append(' ').append(pair(curve.control2()));
            text.append(' ').append(pair(curve.end()));
        }
        return text.toString();
    }

    /// A curve that is level at both ends.
    static Curve bend(Point from, Point to, double handle) {
        return new Curve(new Point(from.x() + handle, from.y()), new Point(to.x() - handle, to.y()), to);
    }

    /// A straight line, drawn as a curve.
    static Curve line(Point from, Point to) {
        double x = (to.x() - from.x()) / 3;
        double y = (to.y() - from.y()) / 3;
        return new Curve(new Point(from.x() + x, from.y() + y), new Point(to.x() - x, to.y() - y), to);
    }

    private static String pair(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
