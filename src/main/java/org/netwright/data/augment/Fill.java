package org.netwright.data.augment;

import org.netwright.param.About;
import org.netwright.param.Labelled;
import org.netwright.param.Param;

/// What is seen beyond the edge of a picture.
public enum Fill implements Labelled {
    /// The picture mirrored at its edge: `c b a | a b c | c b a`.
    REFLECT("Mirror image"),
    /// The nearest pixel of the edge: `a a a | a b c | c c c`.
    EDGE("Nearest pixel"),
    /// The number 0: black where brightness goes from 0 to 1, the average where it is standardised.
    ZERO("Zero");

    /// The choice, as augmentations that move pictures offer it.
    static final Param<Fill> PARAM = new Param.Choice<>(
            new About("fill", "Beyond the edge", "What fills the corners that the moved picture leaves free."),
            REFLECT,
            Fill.class);

    private final String label;

    Fill(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Where to look instead of an index that may be outside; -1 for the number 0.
    ///
    /// @param size indices from 0 up to, not including, this are inside
    int index(int at, int size) {
        if (at >= 0 && at < size) {
            return at;
        }
        return switch (this) {
            case REFLECT -> {
                int folded = Math.floorMod(at, 2 * size);
                yield folded < size ? folded : 2 * size - 1 - folded;
            }
            case EDGE -> Math.clamp(at, 0, size - 1);
            case ZERO -> -1;
        };
    }
}
