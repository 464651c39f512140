package org.netwright.layout;

import java.util.Collection;
import java.util.Optional;

/// Where the frame of a group lies, in pixels at 100 % zoom.
public final class FrameGeometry {
    /// Between the frame and the cards in it.
    public static final double MARGIN = 16;
    /// How much higher it is at the top, for its title.
    public static final double TITLE = 24;

    private FrameGeometry() {}

    /// The frame around some cards; empty if there are none.
    public static Optional<Box> around(Collection<Box> cards) {
        return cards.stream()
                .reduce(Box::union)
                .map(all -> all.grown(MARGIN))
                .map(all -> new Box(all.x(), all.y() - TITLE, all.width(), all.height() + TITLE));
    }
}
