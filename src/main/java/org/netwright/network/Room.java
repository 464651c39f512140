package org.netwright.network;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Room for a node between two others that a wire joins.
///
/// @param at where the new node goes
/// @param moved new places of the nodes that make room for it, by id
public record Room(Point at, Map<String, Point> moved) {
    /// New places are multiples of this, as those of cards that are dragged.
    private static final double STEP = 8;
    /// So far from its row a place is looked for.
    private static final int ROWS_ASIDE = 8;

    /// Copies the map.
    public Room {
        moved = Map.copyOf(moved);
    }

    /// Room in a wire. Where there is enough between its two ends nothing moves, and a wire that passes other nodes of its
    /// row gets its node above or below them; else the node takes the place of the one the wire enters, and that one and what
    /// lies behind it in its row move to the right, each only as far as it must.
    ///
    /// @param ignored a node that does not count, because it is the one that shall go there
    public static Room in(Network network, Link wire, Set<String> ignored) {
        Point from = network.node(wire.from()).at();
        Point to = network.node(wire.to()).at();
        boolean sameRow = to.x() > from.x() && Math.abs(to.y() - from.y()) < Spacing.HEIGHT;
        List<Point> between = sameRow ? middle(from, to) : beforeTheEnd(network, from, to);
        return between.stream()
                .filter(place -> free(network, place, ignored))
                .findFirst()
                .map(place -> new Room(place, Map.of()))
                .orElseGet(() -> {
                    double x = sameRow ? Math.min(to.x(), from.x() + Spacing.COLUMN_STEP) : to.x();
                    double by = Math.max(0, x + Spacing.COLUMN_STEP - to.x());
                    return new Room(new Point(x, to.y()), shifted(network, wire.to(), by, ignored));
                });
    }

    private static List<Point> middle(Point from, Point to) {
        if (to.x() - from.x() < Spacing.WIDTH + Spacing.COLUMN_STEP) {
            return List.of();
        }
        Point middle = new Point(snapped((from.x() + to.x()) / 2), snapped((from.y() + to.y()) / 2));
        return IntStream.rangeClosed(0, ROWS_ASIDE)
                .boxed()
                .flatMap(row -> Stream.of(aside(middle, -row), aside(middle, row)))
                .distinct()
                .toList();
    }

    private static Point aside(Point place, int rows) {
        return new Point(place.x(), place.y() + rows * (Spacing.HEIGHT + Spacing.ROW_GAP));
    }

    private static double snapped(double place) {
        return Math.rint(place / STEP) * STEP;
    }

    /// The places in the column before a node that a wire from another row enters; none that lies left of everything.
    private static List<Point> beforeTheEnd(Network network, Point from, Point to) {
        double x = to.x() - Spacing.COLUMN_STEP;
        if (to.x() > from.x()) {
            return x < from.x() + Spacing.COLUMN_STEP
                    ? List.of()
                    : List.of(new Point(x, to.y()), new Point(x, from.y()));
        }
        boolean outside = network.nodes().values().stream().noneMatch(node -> node.at().x() <= x);
        return outside ? List.of() : List.of(new Point(x, to.y()));
    }

    /// The nodes of a row from one on, and what that one leads to nearby, moved to the right. A gap between two of them
    /// closes to a usual one before the second moves.
    private static Map<String, Point> shifted(Network network, String first, double by, Set<String> ignored) {
        Point start = network.node(first).at();
        Set<String> behind = Reach.after(network, Set.of(first));
        List<Node> row = network.nodes().values().stream()
                .filter(node -> node.at().x() >= start.x() && !ignored.contains(node.id()))
                .filter(node -> Math.abs(node.at().y() - start.y())
                        < (behind.contains(node.id()) ? Spacing.HEIGHT + Spacing.ROW_GAP : Spacing.HEIGHT))
                .sorted(Comparator.comparingDouble(node -> node.at().x()))
                .toList();
        var moved = new LinkedHashMap<String, Point>();
        double pushed = by;
        double last = start.x();
        for (Node node : row) {
            double gap = node.at().x() - last;
            pushed = Math.max(0, pushed - Math.max(0, gap - Spacing.COLUMN_STEP));
            last = node.at().x();
            if (pushed > 0) {
                moved.put(node.id(), new Point(last + pushed, node.at().y()));
            }
        }
        return moved;
    }

    private static boolean free(Network network, Point at, Set<String> ignored) {
        return network.nodes().values().stream()
                .filter(node -> !ignored.contains(node.id()))
                .map(Node::at)
                .noneMatch(other -> Math.abs(other.x() - at.x()) < Spacing.WIDTH
                        && Math.abs(other.y() - at.y()) < Spacing.HEIGHT);
    }
}
