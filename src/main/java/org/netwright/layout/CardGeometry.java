package org.netwright.layout;

import org.netwright.network.Point;
import org.netwright.network.Spacing;

/// The measures of cards and of the lanes between them, in pixels at 100 % zoom.
public final class CardGeometry {
    /// How wide every card is.
    public static final double WIDTH = Spacing.WIDTH;
    /// How high a card with thumbnails is.
    public static final double HEIGHT = Spacing.HEIGHT;
    /// How high a card without thumbnails is.
    public static final double COMPACT_HEIGHT = 72;
    /// The radius of its corners.
    public static final double RADIUS = 10;
    /// Between its edge and what is on it.
    public static final double PADDING = 10;
    /// The radius of the circle that marks a port.
    public static final double PORT_RADIUS = 5.5;

    /// From one column to the next.
    public static final double COLUMN_STEP = Spacing.COLUMN_STEP;
    /// The room between two columns, where wires go up and down.
    public static final double COLUMN_GAP = COLUMN_STEP - WIDTH;
    /// The room between two rows, where wires return.
    public static final double ROW_GAP = Spacing.ROW_GAP;
    /// The room between two cards that lie side by side in the flow, one above the other.
    public static final double BRANCH_GAP = 44;
    /// The room left of the first column, wide enough for a wire to turn.
    public static final double MARGIN_LEFT = 32;
    /// The room above the first row, high enough for a skip connection to pass.
    public static final double MARGIN_TOP = 48;

    private CardGeometry() {}

    /// The outline of a card.
    ///
    /// @param at its top left corner
    /// @param height [#HEIGHT] or [#COMPACT_HEIGHT]
    public static Box box(Point at, double height) {
        return new Box(at.x(), at.y(), WIDTH, height);
    }

    /// Where a wire enters a card.
    ///
    /// @param card its outline
    /// @param port which input, from 0
    /// @param ports how many inputs it has
    public static Point input(Box card, int port, int ports) {
        return new Point(card.x(), card.y() + card.height() * (port + 1) / (ports + 1));
    }

    /// Where a wire leaves a card.
    ///
    /// @param card its outline
    /// @param port which output, from 0
    /// @param ports how many outputs it has
    public static Point output(Box card, int port, int ports) {
        return new Point(card.right(), card.y() + card.height() * (port + 1) / (ports + 1));
    }
}
