package org.netwright.data.augment;

import java.util.List;
import org.netwright.data.SplitMix;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// Turns each picture about its centre by an angle drawn evenly from `-degrees` to `degrees`, each new pixel being
/// interpolated from the four it falls between (bilinear).
///
/// @param degrees the largest angle
/// @param fill what the free corners become
public record RandomRotation(double degrees, Fill fill) implements Augmentation {
    /// The largest angle.
    public static final Param<Double> DEGREES = new Param.Real(
            new About("degrees", "Up to", "The largest angle a picture is turned by, either way.").in("°"),
            10.0,
            0.0,
            180.0);

    /// What the free corners become.
    public static final Param<Fill> FILL = Fill.PARAM;

    static final AugmentationKind KIND = new AugmentationKind(
            "random-rotation",
            "Random rotation",
            "Turns each picture by a small random angle, so that the network does not rely on things being upright.",
            List.of(DEGREES, FILL),
            values -> new RandomRotation(values.get(DEGREES), values.get(FILL)));

    @Override
    public AugmentationKind kind() {
        return KIND;
    }

    @Override
    public Values values() {
        return Values.DEFAULTS.with(DEGREES, degrees).with(FILL, fill);
    }

    @Override
    public void apply(Canvas picture, SplitMix random) {
        double angle = StrictMath.toRadians(degrees * (2 * random.nextDouble() - 1));
        turn(picture, (float) StrictMath.cos(angle), (float) StrictMath.sin(angle));
    }

    /// For each new pixel, looks up where it was before the turn.
    void turn(Canvas picture, float cos, float sin) {
        int width = picture.width();
        int height = picture.height();
        float middleX = (width - 1) / 2f;
        float middleY = (height - 1) / 2f;
        for (int y = 0; y < height; y++) {
            float startX = middleX + sin * (y - middleY);
            float startY = middleY + cos * (y - middleY);
            for (int x = 0; x < width; x++) {
                float fromX = startX + cos * (x - middleX);
                float fromY = startY - sin * (x - middleX);
                int left = (int) Math.floor(fromX);
                int top = (int) Math.floor(fromY);
                if (left >= 0 && left < width - 1 && top >= 0 && top < height - 1) {
                    inside(picture, y * width + x, top * width + left, fromX - left, fromY - top);
                } else {
                    atEdge(picture, y * width + x, top, left, fromX - left, fromY - top);
                }
            }
        }
        picture.swap();
    }

    private static void inside(Canvas picture, int to, int from, float right, float down) {
        int width = picture.width();
        int plane = picture.height() * width;
        float[] old = picture.pixels();
        float[] turned = picture.spare();
        for (int at = from, into = to; into < turned.length; at += plane, into += plane) {
            float above = old[at] + right * (old[at + 1] - old[at]);
            float below = old[at + width] + right * (old[at + width + 1] - old[at + width]);
            turned[into] = above + down * (below - above);
        }
    }

    private void atEdge(Canvas picture, int to, int top, int left, float right, float down) {
        int width = picture.width();
        int height = picture.height();
        int row = fill.index(top, height);
        int nextRow = fill.index(top + 1, height);
        int column = fill.index(left, width);
        int nextColumn = fill.index(left + 1, width);
        for (int channel = 0; channel < picture.channels(); channel++) {
            float topLeft = pixel(picture, channel, row, column);
            float bottomLeft = pixel(picture, channel, nextRow, column);
            float above = topLeft + right * (pixel(picture, channel, row, nextColumn) - topLeft);
            float below = bottomLeft + right * (pixel(picture, channel, nextRow, nextColumn) - bottomLeft);
            picture.spare()[channel * height * width + to] = above + down * (below - above);
        }
    }

    private static float pixel(Canvas picture, int channel, int row, int column) {
        return row < 0 || column < 0
                ? 0
                : picture.pixels()[(channel * picture.height() + row) * picture.width() + column];
    }
}
