package org.netwright.layout;

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
    private static final double SKIP_LANE = 10;
    /// Lanes of skip connections lie this far apart, so that wires of different length can be told from each other.
    private static final double LANE_STEP = 4;
    /// Wires that return from different cards of a row, or go to different ones, lie this far apart.
    private static final double TRACK_STEP = 8;
    /// A wire keeps this distance from cards that are not its own.
    private static final double CLEARANCE = 4;
    /// Shorter ways to the right are no room for a bend: the wire returns instead.
    private static final double FORWARD_MIN = 16;
    /// How far the handles of a turn reach out; the turn itself reaches two thirds as far.
    private static final double TURN_HANDLE = 36;
    /// How far a turn reaches back over or under the card.
    private static final double TURN_INSET = 52;
    /// A wire to a card further than this from its own goes past other rows in the room between two columns.
    private static final double FAR = 2 * CardGeometry.ROW_GAP;
    private static final int SAMPLES = 16;

    private final CardIndex cards;

    /// A router among these cards.
    public WireRouter(Collection<Box> cards) {
        this.cards = new CardIndex(cards);
    }

    /// The course of a wire.
    ///
    /// @param from the output port it leaves, on the right edge of a card
    /// @param to the input port it enters, on the left edge of a card
    public WirePath route(Point from, Point to) {
        return leadsForward(from, to) ? forward(from, to) : returning(from, to);
    }

    private static boolean leadsForward(Point from, Point to) {
        return to.x() - from.x() >= FORWARD_MIN;
    }

    /// Whether a wire that was led among other cards might run elsewhere once these lie there too. One that it does not
    /// concern would be led just the same.
    public boolean concerns(WirePath path) {
        Point from = path.start();
        Point to = path.end();
        return cards.in(path.bounds().grown(2 * CLEARANCE)).findAny().isPresent()
                || (!leadsForward(from, to) && (cardsAfter(from) > 0 || cardsBefore(to) > 0));
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
        double over = clear(from.x() + 1, to.x() - 1, Math.min(from.y(), to.y()), -offset);
        double under = clear(from.x() + 1, to.x() - 1, Math.max(from.y(), to.y()), offset);
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

    private Optional<Box> blocker(double left, double right, double lane) {
        Box strip = new Box(left, lane - CLEARANCE, right - left, 2 * CLEARANCE);
        return cards.in(strip).findFirst();
    }

    /// Whether a wire keeps clear of every card but the two it joins, which it only touches.
    private boolean free(WirePath path) {
        Box bounds = path.bounds().grown(CLEARANCE);
        List<Box> near = cards.in(bounds.grown(CLEARANCE))
                .map(card -> card.grown(CLEARANCE))
                .filter(card -> card.overlaps(bounds) && !onEdge(card, path.start()) && !onEdge(card, path.end()))
                .toList();
        return near.isEmpty()
                || path.points(SAMPLES).stream()
                        .noneMatch(point -> near.stream().anyMatch(card -> card.contains(point)));
    }

    private static boolean onEdge(Box grown, Point port) {
        return grown.contains(port);
    }

    private WirePath returning(Point from, Point to) {
        boolean down = to.y() > from.y() - CardGeometry.HEIGHT / 2;
        double sign = down ? 1 : -1;
        double left = edge(from, down);
        double reached = edge(to, !down);
        if (sign * (reached - left) > FAR) {
            double lane = clearLevel(from, to, reached, -sign * (RETURN_LANE - TRACK_STEP * cardsBefore(to)));
            return returningLate(from, to, lane, sign);
        }
        double lane = clearLevel(from, to, left, sign * (RETURN_LANE - TRACK_STEP * cardsAfter(from)));
        return returningEarly(from, to, lane);
    }

    /// Along the lane of its own row, and at its end into the port.
    private static WirePath returningEarly(Point from, Point to, double lane) {
        double inset = inset(from, to);
        Point in = new Point(from.x() - inset, lane);
        Point out = new Point(to.x() + inset, lane);
        return new WirePath(
                from,
                List.of(
                        turn(from.x() + TURN_HANDLE, from, in),
                        WirePath.line(in, out),
                        turn(to.x() - TURN_HANDLE, out, to)));
    }

    /// Past other rows in the room right of its column, and along the lane of the row it goes to.
    private static WirePath returningLate(Point from, Point to, double lane, double sign) {
        double inset = inset(from, to);
        double x = from.x() + CardGeometry.COLUMN_GAP / 2;
        Point leaving = new Point(x, from.y() + sign * 24);
        Point arriving = new Point(x, lane - sign * 28);
        Point in = new Point(from.x() - inset, lane);
        Point out = new Point(to.x() + inset, lane);
        return new WirePath(
                from,
                List.of(
                        new WirePath.Curve(new Point(x - 6, from.y()), new Point(x, from.y() + sign * 8), leaving),
                        WirePath.line(leaving, arriving),
                        new WirePath.Curve(new Point(x, lane - sign * 6), new Point(x - 8, lane), in),
                        WirePath.line(in, out),
                        turn(to.x() - TURN_HANDLE, out, to)));
    }

    private static WirePath.Curve turn(double handle, Point from, Point to) {
        return new WirePath.Curve(new Point(handle, from.y()), new Point(handle, to.y()), to);
    }

    private static double inset(Point from, Point to) {
        return Math.clamp((from.x() - to.x()) / 2, 0, TURN_INSET);
    }

    /// The lower or upper edge of the card that has a port.
    private double edge(Point port, boolean lower) {
        return cards.in(new Box(port.x(), port.y(), 0, 0).grown(CLEARANCE))
                .filter(card -> card.grown(CLEARANCE).contains(port))
                .mapToDouble(card -> lower ? card.bottom() : card.y())
                .reduce(port.y(), lower ? Math::max : Math::min);
    }

    /// How many cards follow in the row of a port, 3 standing for more.
    private int cardsAfter(Point port) {
        Box row = new Box(port.x(), port.y() - 1, Math.max(0, cards.right() - port.x()), 2);
        return (int) cards.in(row).filter(card -> card.x() > port.x() && beside(card, port)).limit(3).count();
    }

    /// How many cards come before in the row of a port, 3 standing for more.
    private int cardsBefore(Point port) {
        Box row = new Box(cards.left(), port.y() - 1, Math.max(0, port.x() - cards.left()), 2);
        return (int) cards.in(row).filter(card -> card.right() < port.x() && beside(card, port)).limit(3).count();
    }

    private static boolean beside(Box card, Point port) {
        return card.y() < port.y() && card.bottom() > port.y();
    }

    /// The nearest height from `edge` on at which a wire can run level from one port back to the other.
    private double clearLevel(Point from, Point to, double edge, double distance) {
        double left = Math.min(from.x(), to.x()) + 1;
        double right = Math.max(from.x(), to.x()) - 1;
        return clear(left, right, edge + distance, distance);
    }

    /// The height that a level wire can have, or the nearest beyond the cards that are in its way.
    private double clear(double left, double right, double start, double distance) {
        double lane = start;
        Optional<Box> blocker = blocker(left, right, lane);
        while (blocker.isPresent()) {
            lane = distance > 0 ? blocker.get().bottom() + distance : blocker.get().y() + distance;
            blocker = blocker(left, right, lane);
        }
        return lane;
    }
}
