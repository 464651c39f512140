package org.netwright.data.augment;

import java.util.List;
import org.netwright.data.SplitMix;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// Moves each picture by whole pixels, up or down and left or right, each drawn evenly from `-share` to `share` of the
/// side.
///
/// @param share the largest part of a side
/// @param fill what the free stripes become
public record RandomShift(double share, Fill fill) implements Augmentation {
    /// The largest part of a side.
    public static final Param<Double> SHARE = new Param.Real(
            new About("share", "Up to", "The largest part of a side by which a picture is moved; 0.1 is a tenth."),
            0.1,
            0.0,
            0.5);

    /// What the free stripes become.
    public static final Param<Fill> FILL = Fill.PARAM;

    static final AugmentationKind KIND = new AugmentationKind(
            "random-shift",
            "Random shift",
            "Moves each picture a little, so that the network does not rely on things being in the middle.",
            List.of(SHARE, FILL),
            values -> new RandomShift(values.get(SHARE), values.get(FILL)));

    @Override
    public AugmentationKind kind() {
        return KIND;
    }

    @Override
    public Values values() {
        return Values.DEFAULTS.with(SHARE, share).with(FILL, fill);
    }

    @Override
    public void apply(Canvas picture, SplitMix random) {
        int down = drawn(random, picture.height());
        int right = drawn(random, picture.width());
        if (down != 0 || right != 0) {
            move(picture, down, right);
        }
    }

    private int drawn(SplitMix random, int side) {
        int most = (int) (share * side);
        return random.nextInt(2 * most + 1) - most;
    }

    private void move(Canvas picture, int down, int right) {
        int width = picture.width();
        int height = picture.height();
        float[] old = picture.pixels();
        float[] moved = picture.spare();
        for (int channel = 0; channel < picture.channels(); channel++) {
            for (int y = 0; y < height; y++) {
                int row = fill.index(y - down, height);
                int to = (channel * height + y) * width;
                for (int x = 0; x < width; x++) {
                    int column = fill.index(x - right, width);
                    boolean free = row < 0 || column < 0;
                    moved[to + x] = free ? 0 : old[(channel * height + row) * width + column];
                }
            }
        }
        picture.swap();
    }
}
