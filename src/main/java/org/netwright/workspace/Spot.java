package org.netwright.workspace;

import java.util.List;
import org.netwright.network.Link;
import org.netwright.network.Point;

/// Where a new layer goes and what it is wired to.
public sealed interface Spot {
    /// The top left corner of its card.
    Point at();

    /// On its own.
    record Free(Point at) implements Spot {}

    /// At the loose ends of wires.
    ///
    /// @param ends where the wires begin or end, all outputs or one input
    record AtEnds(Point at, List<LooseEnd> ends) implements Spot {
        /// Copies the list.
        public AtEnds {
            ends = List.copyOf(ends);
        }
    }

    /// In a wire, which then goes through it.
    ///
    /// @param wire which
    record InWire(Point at, Link wire) implements Spot {}

    /// A port from which a wire shall be drawn to the new layer, or to which one from it.
    ///
    /// @param node id of the layer it belongs to
    /// @param port id of the port
    /// @param output whether it is an output
    record LooseEnd(String node, String port, boolean output) {}
}
