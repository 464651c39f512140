package org.netwright.data.augment;

import java.util.List;
import org.netwright.data.SplitMix;
import org.netwright.param.About;
import org.netwright.param.Labelled;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// Mirrors half of the pictures. Right where left and right do not matter, as for animals; wrong for letters and
/// digits.
///
/// @param direction which way
public record RandomFlip(Direction direction) implements Augmentation {
    /// Which way a picture is mirrored.
    public enum Direction implements Labelled {
        /// Left becomes right.
        LEFT_RIGHT("Left and right"),
        /// Top becomes bottom.
        UP_DOWN("Top and bottom"),
        /// Each of the two for half of the pictures.
        BOTH("Both");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// Which way.
    public static final Param<Direction> DIRECTION = new Param.Choice<>(
            new About("direction", "Direction", "Which way pictures are mirrored."),
            Direction.LEFT_RIGHT,
            Direction.class);

    static final AugmentationKind KIND = new AugmentationKind(
            "random-flip",
            "Random flip",
            "Mirrors half of the pictures. Good where left and right do not matter; not for letters and digits.",
            List.of(DIRECTION),
            values -> new RandomFlip(values.get(DIRECTION)));

    @Override
    public AugmentationKind kind() {
        return KIND;
    }

    @Override
    public Values values() {
        return Values.DEFAULTS.with(DIRECTION, direction);
    }

    @Override
    public void apply(Canvas picture, SplitMix random) {
        if (direction != Direction.UP_DOWN && random.nextLong() < 0) {
            mirrorRows(picture);
        }
        if (direction != Direction.LEFT_RIGHT && random.nextLong() < 0) {
            mirrorColumns(picture);
        }
    }

    private static void mirrorRows(Canvas picture) {
        float[] pixels = picture.pixels();
        for (int start = 0; start < pixels.length; start += picture.width()) {
            for (int left = start, right = start + picture.width() - 1; left < right; left++, right--) {
                float kept = pixels[left];
                pixels[left] = pixels[right];
                pixels[right] = kept;
            }
        }
    }

    private static void mirrorColumns(Canvas picture) {
        float[] pixels = picture.pixels();
        int width = picture.width();
        int height = picture.height();
        for (int row = 0; row < picture.channels() * height; row++) {
            int mirrored = row - row % height + height - 1 - row % height;
            System.arraycopy(pixels, row * width, picture.spare(), mirrored * width, width);
        }
        picture.swap();
    }
}
