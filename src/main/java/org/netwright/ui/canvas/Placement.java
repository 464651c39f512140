package org.netwright.ui.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;

/// Where cards go that nobody placed, and which card lies in which direction.
final class Placement {
    private static final double ROW = CardGeometry.HEIGHT + CardGeometry.ROW_GAP;

    private Placement() {}

    /// Free room for a card behind another: to its right, or at the beginning of the next row where the view ends.
    ///
    /// @param behind id of the other card; empty for a place below everything
    /// @param width how wide rows are
    static Point free(Network network, Optional<String> behind, double width) {
        double left = network.nodes().values().stream().mapToDouble(node -> node.at().x()).min().orElse(CardGeometry.MARGIN_LEFT);
        Point at = behind.map(id -> network.node(id).at())
                .map(from -> new Point(from.x() + CardGeometry.COLUMN_STEP, from.y()))
                .orElseGet(() -> below(network, left));
        if (behind.isPresent() && at.x() + CardGeometry.WIDTH > left + width - CardGeometry.MARGIN_LEFT) {
            at = new Point(left, network.node(behind.get()).at().y() + ROW);
        }
        while (taken(network, at)) {
            at = new Point(at.x(), at.y() + ROW / 2);
        }
        return at;
    }

    private static Point below(Network network, double left) {
        return network.nodes().values().stream()
                .map(Node::at)
                .max(Comparator.comparingDouble(Point::y))
                .map(lowest -> new Point(left, lowest.y() + ROW))
                .orElse(new Point(CardGeometry.MARGIN_LEFT, CardGeometry.MARGIN_TOP));
    }

    private static boolean taken(Network network, Point at) {
        Box wanted = CardGeometry.box(at, CardGeometry.HEIGHT);
        return network.nodes().values().stream()
                .anyMatch(node -> CardGeometry.box(node.at(), CardGeometry.HEIGHT).overlaps(wanted));
    }

    /// A direction of the arrow keys.
    enum Direction {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final int x;
        private final int y;

        Direction(int x, int y) {
            this.x = x;
            this.y = y;
        }

        int x() {
            return x;
        }

        int y() {
            return y;
        }
    }

    /// The nearest card in a direction; what lies aside counts as further.
    static Optional<String> next(Network network, String from, Direction direction) {
        Point here = network.node(from).at();
        List<Node> ahead = network.nodes().values().stream()
                .filter(node -> along(here, node.at(), direction) > 1)
                .toList();
        return ahead.stream()
                .min(Comparator.comparingDouble(
                        node -> along(here, node.at(), direction) + 3 * aside(here, node.at(), direction)))
                .map(Node::id);
    }

    private static double along(Point from, Point to, Direction direction) {
        return (to.x() - from.x()) * direction.x + (to.y() - from.y()) * direction.y;
    }

    private static double aside(Point from, Point to, Direction direction) {
        return Math.abs((to.x() - from.x()) * direction.y) + Math.abs((to.y() - from.y()) * direction.x);
    }
}
