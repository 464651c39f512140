package org.netwright.ui.canvas;

import java.util.Comparator;
import java.util.Optional;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;

/// Where cards go that nobody placed.
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
}
