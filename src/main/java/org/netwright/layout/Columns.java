package org.netwright.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One connected part of a flow in columns: every node right of all that lead to it. Where a drawing is read from top to
/// bottom, what is right here is below there.
///
/// @param cells by node number
record Columns(Map<Integer, Cell> cells) {
    /// Where a node lies.
    ///
    /// @param column from 0
    /// @param y its upper edge, in pixels
    record Cell(int column, double y) {}

    /// Places the nodes of one part. Most networks are chains, which need no algorithm.
    static Columns of(Flow flow, List<Integer> part, Reading reading) {
        List<Integer> chain = flow.chain(part);
        if (chain.size() < part.size()) {
            return LayeredColumns.of(flow, part, reading);
        }
        Map<Integer, Cell> cells = new HashMap<>();
        chain.forEach(node -> cells.put(node, new Cell(cells.size(), 0)));
        return new Columns(cells);
    }

    /// Where a node of this part lies.
    Cell cell(int node) {
        return Objects.requireNonNull(cells.get(node));
    }

    /// How many columns there are.
    int count() {
        return 1 + cells.values().stream().mapToInt(Cell::column).max().orElse(-1);
    }
}
