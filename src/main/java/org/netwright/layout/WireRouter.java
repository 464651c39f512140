package org.netwright.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.netwright.network.Point;

/// Finds the course of wires among cards. A wire to the right runs directly if no card is in its way, else along a lane
/// over or under the cards between; a wire to the left returns through the lane under its row, as reading does.
public final class WireRouter {
    /// From a card's edge to the middle of the lane under its row.
    private static final double RETURN_LANE = CardGeometry.ROW_GAP / 2;
    /// From a card's edge to the nearest lane of a skip connection.
    private static final double SKIP_LANE = 12;
    /// Lanes lie this far apart, so that wires of different origin can be told from each other.
    private static final double LANE_STEP = 5;
    /// A wire keeps this distance from cards that are not its own.
    private static final double CLEARANCE = 4;
    /// Shorter ways to the right are no room for a bend: the wire returns instead.
    private static final double FORWARD_MIN = 16;
    /// How far the handles of a turn reach out; the turn itself reaches two thirds as far.
    private static final double TURN_HANDLE = 36;
    /// How far a turn reaches back over or under the card.
    private static final double TURN_INSET = 52;
    /// A wire that ends further than this from its lane goes there in the room between two columns.
    private static final double FAR = 160;
    private static final int SAMPLES = 16;

    private final List<Box> cards;

    /// A router among these cards.
    public WireRouter(Collection<Box> cards) {
        this.cards = List.copyOf(cards);
    }

    /// The course of a wire.
    ///
    /// @param from the output port it leaves, on the right edge of a card
    /// @param to the input port it enters, on the left edge of a card
    public WirePath route(Point from, Point to) {
        return to.x() - from.x() >= FORWARD_MIN ? forward(from, to) : returning(from, to);
    }

    private WirePath forward(Point from, Point to) {
        WirePath direct = WirePath.direct(from, to);
        if (free(direct)) {
            return direct;
        }
        for (double lane : List.of(to.y(), from.y())) {
            WirePath path = alongLane(from, to, lane);
            if (free(path)) {
                return path;
            }
        }
        double offset = SKIP_LANE + LANE_STEP * (columns(from, to) - 2);
        double over = clearLane(from, to, Math.min(from.y(), to.y()), -offset);
        double under = clearLane(from, to, Math.max(from.y(), to.y()), offset);
        double middle = (from.y() + to.y()) / 2;
        return alongLane(from, to, middle - over <= under - middle ? over : under);
    }

    /// How many columns a wire spans, from 2 to 6.
    private static long columns(Point from, Point to) {
        return Math.clamp(Math.round((to.x() - from.x()) / CardGeometry.COLUMN_STEP + 0.5), 2, 6);
    }

    /// From a port into the lane, along it, and out of it to the other port.
    private static WirePath alongLane(Point from, Point to, double lane) {
        double gap = Math.min(CardGeometry.COLUMN_GAP, (to.x() - from.x()) / 2);
        Point in = new Point(from.x() + gap, lane);
        Point out = new Point(to.x() - gap, lane);
        double handle = gap * 0.7;
        return new WirePath(
                from, List.of(WirePath.bend(from, in, handle), WirePath.line(in, out), WirePath.bend(out, to, handle)));
    }

    /// The nearest height beyond every card between the ports at which a level wire meets none.
    private double clearLane(Point from, Point to, double start, double offset) {
        double left = from.x() + 1;
        double right = to.x() - 1;
        double lane = start;
        Optional<Box> blocker = blocker(left, right, lane);
        while (blocker.isPresent()) {
            lane = offset < 0 ? blocker.get().y() + offset : blocker.get().bottom() + offset;
            blocker = blocker(left, right, lane);
        }
        return lane;
    }

    private Optional<Box> blocker(double left, double right, double lane) {
        Box strip = new Box(left, lane - CLEARANCE, right - left, 2 * CLEARANCE);
        return cards.stream().filter(strip::overlaps).findFirst();
    }

    /// Whether a wire keeps clear of every card but the two it joins, which it only touches.
    private boolean free(WirePath path) {
        Box bounds = path.bounds().grown(CLEARANCE);
        List<Box> near = cards.stream()
                .map(card -> card.grown(CLEARANCE))
                .filter(card -> card.overlaps(bounds) && !onEdge(card, path.start()) && !onEdge(card, path.end()))
                .toList();
        return near.isEmpty()
                || path.points(SAMPLES).stream().noneMatch(point -> near.stream().anyMatch(card -> card.contains(point)));
    }

    private static boolean onEdge(Box grown, Point port) {
        return grown.contains(port);
    }

    private WirePath returning(Point from, Point to) {
        boolean down = to.y() > from.y() - CardGeometry.HEIGHT / 2;
        long track = Math.floorMod(Math.round(from.x() / CardGeometry.COLUMN_STEP), 3L);
        double edge = cards.stream()
                .filter(card -> card.grown(CLEARANCE).contains(from))
                .mapToDouble(card -> down ? card.bottom() : card.y())
                .reduce(from.y(), down ? Math::max : Math::min);
        boolean far = Math.abs(to.y() - edge) > FAR + RETURN_LANE;
        double distance = far ? RETURN_LANE - 20 + LANE_STEP * track : RETURN_LANE;
        double lane = laneBeyond(from, to, edge, down ? distance : -distance);
        double inset = Math.clamp((from.x() - to.x()) / 2, 0, TURN_INSET);

        var curves = new ArrayList<WirePath.Curve>();
        Point in = new Point(from.x() - inset, lane);
        Point out = new Point(to.x() + inset, lane);
        curves.add(new WirePath.Curve(
                new Point(from.x() + TURN_HANDLE, from.y()), new Point(from.x() + TURN_HANDLE, lane), in));
        curves.add(WirePath.line(in, out));
        if (far) {
            curves.addAll(downTheGap(out, to, LANE_STEP * (track - 1)));
        } else {
            curves.add(new WirePath.Curve(
                    new Point(to.x() - TURN_HANDLE, lane), new Point(to.x() - TURN_HANDLE, to.y()), to));
        }
        return new WirePath(from, curves);
    }

    /// From a lane to a port some rows away, through the room between the columns.
    private static List<WirePath.Curve> downTheGap(Point out, Point to, double offset) {
        double x = to.x() - CardGeometry.COLUMN_GAP / 2 + offset;
        double sign = Math.signum(to.y() - out.y());
        Point top = new Point(x, out.y() + sign * 28);
        Point bottom = new Point(x, to.y() - sign * 24);
        return List.of(
                new WirePath.Curve(new Point(x + 8, out.y()), new Point(x, out.y() + sign * 6), top),
                WirePath.line(top, bottom),
                new WirePath.Curve(new Point(x, to.y() - sign * 8), new Point(x + 6, to.y()), to));
    }

    /// The nearest height beyond `edge` at which a wire can run level from one port back to the other.
    private double laneBeyond(Point from, Point to, double edge, double distance) {
        double left = Math.min(from.x(), to.x()) + 1;
        double right = Math.max(from.x(), to.x()) - 1;
        double lane = edge + distance;
        Optional<Box> blocker = blocker(left, right, lane);
        while (blocker.isPresent()) {
            lane = distance > 0 ? blocker.get().bottom() + distance : blocker.get().y() + distance;
            blocker = blocker(left, right, lane);
        }
        return lane;
    }
}
