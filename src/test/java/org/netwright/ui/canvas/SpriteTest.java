package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpriteTest {
    private static final int RED = 0xffff0000;
    private static final int GREEN = 0xff00ff00;
    private static final int HALF_RED = 0x80800000;

    private final Raster raster = new Raster(20, 12);

    private int at(int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }

    /// Of one colour, with an empty point all around.
    private static Sprite filled(int width, int height, int colour) {
        var pixels = new int[width * height];
        for (int y = 1; y < height - 1; y++) {
            Arrays.fill(pixels, y * width + 1, y * width + width - 1, colour);
        }
        return new Sprite(width, height, pixels);
    }

    private long points(int colour) {
        return Arrays.stream(raster.pixels()).filter(point -> point == colour).count();
    }

    @Test
    void atItsOwnSizeEveryPointIsCopied() {
        var pixels = new int[6 * 4];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i % 3 == 0 ? 0 : 0xff000000 | i * 1000;
        }
        new Sprite(6, 4, pixels).draw(raster, 3, 2, 1);

        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 6; x++) {
                assertThat(at(3 + x, 2 + y)).isEqualTo(pixels[y * 6 + x]);
            }
        }
    }

    @Test
    void whatIsHalfSeenMixesWithWhatLiesBelow() {
        filled(8, 6, GREEN).draw(raster, 0, 0, 1);
        filled(8, 6, HALF_RED).draw(raster, 0, 0, 1);

        assertThat(at(3, 3) >>> 24).isEqualTo(0xff);
        assertThat((at(3, 3) >> 16) & 0xff).isBetween(0x7e, 0x82);
        assertThat((at(3, 3) >> 8) & 0xff).isBetween(0x7d, 0x81);
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        for (double factor : new double[] {1, 0.4, 0.7, 1.5}) {
            for (double x : new double[] {-300, -4, 17, 300}) {
                for (double y : new double[] {-300, -3, 9, 300}) {
                    filled(10, 8, RED).draw(raster, x, y, factor);
                }
            }
        }
        assertThat(at(0, 0)).isEqualTo(RED);
        assertThat(at(19, 11)).isEqualTo(RED);
        assertThat(at(15, 6)).isZero();
    }

    @Test
    void enlargedItCoversSoMuchMore() {
        filled(6, 5, RED).draw(raster, 2, 1, 2);

        assertThat(points(RED)).isBetween(6L * 4, 8L * 6); // its edge is soft
        assertThat(at(2 + 6, 1 + 5)).isEqualTo(RED);
        assertThat(at(1, 5)).isZero();
        assertThat(at(14, 5)).isZero();
    }

    @Test
    void madeSmallThinLinesGrowFaintInsteadOfFallingThrough() {
        var pixels = new int[24 * 24];
        for (int y = 1; y < 23; y++) {
            pixels[y * 24 + 11] = RED;
        }
        new Sprite(24, 24, pixels).draw(raster, 4, 1, 0.4);

        int alpha = 0;
        for (int x = 0; x < 20; x++) {
            alpha += at(x, 5) >>> 24;
        }
        assertThat(alpha).isBetween((int) (0.4 * 255 * 0.7), (int) (0.4 * 255 * 1.3));
    }

    @Test
    void asManyPointsAsItsSizeSays() {
        assertThatThrownBy(() -> new Sprite(3, 3, new int[8])).hasMessageContaining("8 points for 3 x 3");
    }
}
