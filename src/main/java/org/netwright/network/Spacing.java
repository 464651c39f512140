package org.netwright.network;

/// The room that nodes take on a drawing, in pixels at 100 % zoom.
public final class Spacing {
    /// How wide the card of a node is.
    public static final double WIDTH = 176;
    /// How high it is at most.
    public static final double HEIGHT = 124;
    /// From one column of cards to the next.
    public static final double COLUMN_STEP = 216;
    /// Between two rows of cards.
    public static final double ROW_GAP = 68;

    private Spacing() {}
}
