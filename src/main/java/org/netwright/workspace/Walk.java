package org.netwright.workspace;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Point;

/// Goes from layer to layer as arrow keys do: left and right along wires, up and down between the branches of a fork or a
/// merge, and where that leads nowhere to whatever lies nearest in the direction.
public final class Walk {
    /// A direction of the arrow keys.
    public enum Direction {
        /// Against the flow.
        LEFT(-1, 0),
        /// With the flow.
        RIGHT(1, 0),
        /// To the branch above.
        UP(0, -1),
        /// To the branch below.
        DOWN(0, 1);

        private final int x;
        private final int y;

        Direction(int x, int y) {
            this.x = x;
            this.y = y;
        }

        /// 1 to the right, -1 to the left.
        public int x() {
            return x;
        }

        /// 1 downwards, -1 upwards.
        public int y() {
            return y;
        }
    }

    private Walk() {}

    /// The layer to go to from another one; empty if there is none in this direction.
    public static Optional<String> next(Network network, String from, Direction direction) {
        Point here = network.node(from).at();
        Optional<String> wired = switch (direction) {
            case LEFT -> level(network, here, network.into(from).stream().map(Link::from));
            case RIGHT -> level(network, here, network.outOf(from).stream().map(Link::to));
            case UP, DOWN -> nearest(network, here, siblings(network, from), direction);
        };
        return wired.or(() -> nearest(network, here, network.nodes().keySet(), direction));
    }

    /// Of several layers the one that lies nearest in a direction; what lies aside counts as further.
    public static Optional<String> nearest(Network network, Point here, Collection<String> ids, Direction direction) {
        return ids.stream()
                .filter(id -> along(here, network.node(id).at(), direction) > 1)
                .min(Comparator.comparingDouble(id -> {
                    Point at = network.node(id).at();
                    return along(here, at, direction) + 3 * aside(here, at, direction);
                }));
    }

    /// Of the layers at the other ends of wires the one at the most similar height.
    private static Optional<String> level(Network network, Point here, Stream<String> ids) {
        return ids.min(Comparator.comparingDouble(id -> Math.abs(network.node(id).at().y() - here.y())));
    }

    /// What shares a source or a target with a layer.
    private static Set<String> siblings(Network network, String id) {
        List<Link> into = network.into(id);
        List<Link> outOf = network.outOf(id);
        var found = new HashSet<String>();
        into.forEach(link -> network.outOf(link.from()).forEach(other -> found.add(other.to())));
        outOf.forEach(link -> network.into(link.to()).forEach(other -> found.add(other.from())));
        into.forEach(link -> found.remove(link.from()));
        outOf.forEach(link -> found.remove(link.to()));
        return found;
    }

    private static double along(Point from, Point to, Direction direction) {
        return (to.x() - from.x()) * direction.x + (to.y() - from.y()) * direction.y;
    }

    private static double aside(Point from, Point to, Direction direction) {
        return Math.abs((to.x() - from.x()) * direction.y) + Math.abs((to.y() - from.y()) * direction.x);
    }
}
