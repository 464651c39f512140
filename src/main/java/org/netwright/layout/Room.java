package org.netwright.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.network.Reach;

/// Room for a card between two others that a wire joins.
///
/// @param at where the new card goes
/// @param moved new places of the cards that make room for it, by node id
public record Room(Point at, Map<String, Point> moved) {
    /// Copies the map.
    public Room {
        moved = Map.copyOf(moved);
    }

    /// Room in a wire. Where there is enough between its two ends nothing moves; else the card takes the place of the one
    /// the wire enters, and that one and what lies behind it in its row move to the right.
    ///
    /// @param ignored a card that does not count, because it is the one that shall go there
    public static Room in(Network network, Link wire, Set<String> ignored) {
        Point from = network.node(wire.from()).at();
        Point to = network.node(wire.to()).at();
        boolean sameRow = to.x() > from.x() && Math.abs(to.y() - from.y()) < CardGeometry.HEIGHT;
        double between = to.x() - from.x() - CardGeometry.WIDTH;
        if (sameRow && between >= CardGeometry.WIDTH + CardGeometry.COLUMN_GAP) {
            double x = from.x() + CardGeometry.WIDTH + (between - CardGeometry.WIDTH) / 2;
            Point middle = new Point(Math.rint(x / 8) * 8, Math.rint((from.y() + to.y()) / 16) * 8);
            if (free(network, middle, ignored)) {
                return new Room(middle, Map.of());
            }
        }
        Point at = sameRow ? new Point(Math.min(to.x(), from.x() + CardGeometry.COLUMN_STEP), to.y()) : to;
        double by = Math.max(0, at.x() + CardGeometry.COLUMN_STEP - to.x());
        return new Room(at, shifted(network, wire.to(), by, ignored));
    }

    /// The cards of a row from one on, and what that one leads to nearby, moved to the right.
    private static Map<String, Point> shifted(Network network, String first, double by, Set<String> ignored) {
        Point start = network.node(first).at();
        Set<String> behind = Reach.after(network, Set.of(first));
        var moved = new LinkedHashMap<String, Point>();
        for (Node node : network.nodes().values()) {
            double down = Math.abs(node.at().y() - start.y());
            double row = behind.contains(node.id()) ? CardGeometry.HEIGHT + CardGeometry.ROW_GAP : CardGeometry.HEIGHT;
            boolean makesRoom = node.at().x() >= start.x() && down < row && !ignored.contains(node.id());
            if (makesRoom && by > 0) {
                moved.put(node.id(), new Point(node.at().x() + by, node.at().y()));
            }
        }
        return moved;
    }

    private static boolean free(Network network, Point at, Set<String> ignored) {
        Box wanted = CardGeometry.box(at, CardGeometry.COMPACT_HEIGHT);
        return network.nodes().values().stream()
                .filter(node -> !ignored.contains(node.id()))
                .noneMatch(node -> CardGeometry.box(node.at(), CardGeometry.COMPACT_HEIGHT).overlaps(wanted));
    }
}
