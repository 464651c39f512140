package org.netwright.layout;

import java.util.SequencedMap;
import org.netwright.network.Edit;
import org.netwright.network.Network;
import org.netwright.network.Point;

/// Lays a network out to be read like text: from left to right, and in the next row where the view ends; or from top to
/// bottom, and in the next column. The same network always gets the same layout. Takes a time that can be felt for a
/// thousand nodes: not for the thread that draws.
public final class AutoLayout {
    private AutoLayout() {}

    /// The edit that lays everything out.
    ///
    /// @param viewWidth the width rows shall fit, in pixels at 100 % zoom
    public static Edit.MoveNodes edit(Network network, double viewWidth) {
        return new Edit.MoveNodes(arrange(network, viewWidth));
    }

    /// Where every card should lie, by node id.
    ///
    /// Every node lies right of its predecessors in the same row, or in a later row. Parts that no wire joins follow
    /// each other in rows of their own, single cards last. Wires that run in a circle are laid out as if one of them
    /// were not there.
    ///
    /// @param viewWidth the width rows shall fit, in pixels at 100 % zoom
    public static SequencedMap<String, Point> arrange(Network network, double viewWidth) {
        return new Page(Flow.of(network), Reading.ACROSS).arrange(columnsIn(viewWidth));
    }

    /// The same in rows of as many cards as let all of the drawing be seen largest in a view; no fewer than fit its width.
    ///
    /// @param view its size in pixels
    public static SequencedMap<String, Point> fitting(Network network, Box view) {
        return new Page(Flow.of(network), Reading.ACROSS).largest(columnsIn(view.width()), view);
    }

    /// The same from top to bottom, in columns of as many cards as let all be seen largest.
    ///
    /// @param view its size in pixels
    public static SequencedMap<String, Point> fittingDown(Network network, Box view) {
        return new Page(Flow.of(network), Reading.DOWN).largest(rowsIn(view.height()), view);
    }

    /// The same from top to bottom: every node lies below its predecessors in the same column, or in a later column.
    ///
    /// @param viewHeight the height columns shall fit, in pixels at 100 % zoom
    public static SequencedMap<String, Point> arrangeDown(Network network, double viewHeight) {
        return new Page(Flow.of(network), Reading.DOWN).arrange(rowsIn(viewHeight));
    }

    /// How many cards fit beside each other.
    static int columnsIn(double viewWidth) {
        double room = viewWidth - 2 * CardGeometry.MARGIN_LEFT + CardGeometry.COLUMN_GAP;
        return (int) Math.clamp(Math.floor(room / CardGeometry.COLUMN_STEP), 1, 1000);
    }

    /// How many cards fit below each other.
    static int rowsIn(double viewHeight) {
        double room = viewHeight - 2 * CardGeometry.MARGIN_TOP + CardGeometry.ROW_GAP;
        return (int) Math.clamp(Math.floor(room / Reading.DOWN.step()), 1, 1000);
    }
}
