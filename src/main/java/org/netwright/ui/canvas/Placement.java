package org.netwright.ui.canvas;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;

/// Where cards go that nobody placed.
final class Placement {
    private static final double ROW = CardGeometry.HEIGHT + CardGeometry.ROW_GAP;

    private Placement() {}

    /// Free room for a card behind others: to their right, at the height of their middle, or, where the view ends, in the
    /// next row, below the beginning of theirs.
    ///
    /// @param behind ids of the other cards; none for a place below everything
    /// @param width how wide rows are
    static Point free(Network network, Collection<String> behind, double width) {
        List<Point> before = behind.stream().map(id -> network.node(id).at()).toList();
        double left = left(network, before);
        Point at = before.isEmpty() ? below(network, left) : beside(before);
        if (!before.isEmpty() && at.x() + CardGeometry.WIDTH > left + width - CardGeometry.MARGIN_LEFT) {
            at = new Point(left, before.stream().mapToDouble(Point::y).max().orElseThrow() + ROW);
        }
        while (taken(network, at)) {
            at = new Point(at.x(), at.y() + ROW / 2);
        }
        return at;
    }

    /// Where the rows of others begin; where all begin if there are none.
    private static double left(Network network, List<Point> before) {
        return network.nodes().values().stream()
                .map(Node::at)
                .filter(at -> before.isEmpty() || before.stream().anyMatch(other -> Math.abs(other.y() - at.y()) < CardGeometry.HEIGHT))
                .mapToDouble(Point::x)
                .min()
                .orElse(CardGeometry.MARGIN_LEFT);
    }

    private static Point beside(List<Point> before) {
        double right = before.stream().mapToDouble(Point::x).max().orElseThrow();
        double middle = before.stream().mapToDouble(Point::y).average().orElseThrow();
        return new Point(right + CardGeometry.COLUMN_STEP, before.size() == 1 ? middle : MoveGesture.snapped(middle, false));
    }

    private static Point below(Network network, double left) {
        return network.nodes().values().stream()
                .map(Node::at)
                .max(Comparator.comparingDouble(Point::y))
                .map(lowest -> new Point(left, lowest.y() + ROW))
                .orElse(new Point(CardGeometry.MARGIN_LEFT, CardGeometry.MARGIN_TOP));
    }

    /// Whether a card would lie on another here.
    static boolean taken(Network network, Point at) {
        Box wanted = CardGeometry.box(at, CardGeometry.HEIGHT);
        return network.nodes().values().stream()
                .anyMatch(node -> CardGeometry.box(node.at(), CardGeometry.HEIGHT).overlaps(wanted));
    }
}
