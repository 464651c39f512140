package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RasterTest {
    private static final int RED = 0xffff0000;
    private static final int GREEN = 0xff00ff00;

    private final Raster raster = new Raster(20, 10);

    private int at(int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }

    private int alpha(int x, int y) {
        return at(x, y) >>> 24;
    }

    @Test
    void aRectangleOnWholePointsHasSharpEdges() {
        raster.rectangle(2, 3, 10, 4, 0, RED);

        assertThat(at(2, 3)).isEqualTo(RED);
        assertThat(at(11, 6)).isEqualTo(RED);
        assertThat(at(1, 3)).isZero();
        assertThat(at(12, 3)).isZero();
        assertThat(at(2, 2)).isZero();
        assertThat(at(2, 7)).isZero();
        assertThat(Arrays.stream(raster.pixels()).filter(pixel -> pixel == RED)).hasSize(40);
    }

    @Test
    void anEdgeBetweenTwoPointsCoversThemByHalf() {
        raster.rectangle(2.5, 3, 10, 4, 0, RED);

        assertThat(alpha(2, 4)).isBetween(120, 135);
        assertThat(alpha(12, 4)).isBetween(120, 135);
        assertThat(at(3, 4)).isEqualTo(RED);
    }

    @Test
    void roundCornersLeaveTheirPointsOut() {
        raster.rectangle(2, 1, 16, 8, 3, RED);

        assertThat(alpha(2, 1)).isZero();
        assertThat(alpha(17, 8)).isZero();
        assertThat(at(2, 5)).isEqualTo(RED);
        assertThat(at(10, 1)).isEqualTo(RED);
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        raster.rectangle(-100, -100, 300, 300, 20, RED);
        raster.line(-50, 5, 70, 5, 1, GREEN);
        raster.line(5, -50, 5, 70, 1, GREEN);
        raster.rectangle(-30, 0, 20, 5, 2, GREEN);
        raster.rectangle(40, 0, 20, 5, 2, GREEN);

        assertThat(at(0, 0)).isEqualTo(RED);
        assertThat(at(19, 9)).isEqualTo(RED);
    }

    @Test
    void aLineKeepsItsThicknessWhereverItRuns() {
        raster.line(0, 5, 20, 5, 2, RED);
        int level = Arrays.stream(raster.pixels()).map(pixel -> pixel >>> 24).sum();
        raster.clear();
        raster.line(0, 1, 10, 9, 2, RED);
        int slanted = Arrays.stream(raster.pixels()).map(pixel -> pixel >>> 24).sum();

        assertThat(level / 255.0).isBetween(39.0, 41.0);
        assertThat(slanted / 255.0).isBetween(0.93 * 2 * Math.hypot(10, 8), 1.07 * 2 * Math.hypot(10, 8));
    }

    @Test
    void linesThatFollowEachOtherJoinWithoutASeam() {
        raster.line(0, 5, 7.3, 5, 2, RED);
        raster.line(7.3, 5, 20, 5, 2, RED);

        for (int x = 0; x < 20; x++) {
            assertThat(at(x, 4)).isEqualTo(RED);
            assertThat(at(x, 5)).isEqualTo(RED);
        }
    }

    @Test
    void halfSeenColoursMixWithWhatLiesBelow() {
        raster.rectangle(0, 0, 20, 10, 0, RED);
        raster.rectangle(0, 0, 20, 10, 0, 0x8000ff00);

        assertThat(alpha(5, 5)).isEqualTo(255);
        assertThat((at(5, 5) >> 8) & 0xff).isBetween(126, 130);
        assertThat((at(5, 5) >> 16) & 0xff).isBetween(125, 129);
    }
}
