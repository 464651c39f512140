package org.netwright.ui.canvas;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.netwright.training.LayerView;
import org.netwright.ui.fx.HeatColours;

/// Paints the pictures of layer views into one image that is used again and again.
final class ThumbnailPainter {
    /// Twice as many pixels as the picture is large, for screens and zooms that can show them.
    private static final int WIDTH = (int) (Thumbnail.WIDTH * 2);
    private static final int HEIGHT = (int) (Thumbnail.HEIGHT * 2);
    private static final int GAP = 4;
    private static final int COLUMNS = 6;
    /// A bar and the gap after it.
    private static final double BAR_STEP = 5.2;
    private static final double WIDEST_BAR = 28;
    private static final double LEAST_BAR = 1.5;
    /// What is left empty above and below bars.
    private static final double MARGIN = 2;

    private final Raster raster = new Raster(WIDTH, HEIGHT);
    private final int[] pixels = raster.pixels();
    private final int[] shown = new int[pixels.length];
    private final PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(
            WIDTH, HEIGHT, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    private final WritableImage image = new WritableImage(buffer);

    /// What was painted last.
    Image image() {
        return image;
    }

    /// Feature maps: up to three large ones, or two rows of six.
    void maps(LayerView.Maps maps) {
        raster.clear();
        int shown = Math.min(maps.channels(), 2 * COLUMNS);
        int rows = shown <= 3 ? 1 : 2;
        int side = (HEIGHT - GAP * (rows - 1)) / rows;
        int perRow = (shown + rows - 1) / rows;
        int left = (WIDTH - perRow * side - (perRow - 1) * GAP) / 2;
        int plane = maps.height() * maps.width();
        for (int i = 0; i < shown; i++) {
            int offset = i * plane;
            var area = new Area(left + i % perRow * (side + GAP), i / perRow * (side + GAP), side, side);
            tile(area.holding(maps.width(), maps.height()), maps.width(), maps.height(),
                    at -> HeatColours.argb(maps.pixels()[offset + at] & 0xff));
        }
        done();
    }

    /// The input itself, in its own colours.
    void picture(LayerView.Picture picture) {
        raster.clear();
        int plane = picture.height() * picture.width();
        byte[] data = picture.pixels();
        var area = new Area((WIDTH - HEIGHT) / 2, 0, HEIGHT, HEIGHT);
        tile(area.holding(picture.width(), picture.height()), picture.width(), picture.height(), at -> 0xff000000
                | ((data[at] & 0xff) << 16)
                | ((data[plane + at] & 0xff) << 8)
                | (data[2 * plane + at] & 0xff));
        done();
    }

    /// A sequence: time to the right, features downwards.
    void heat(LayerView.Heat heat) {
        raster.clear();
        tile(new Area(0, 0, WIDTH, HEIGHT), heat.steps(), heat.features(),
                at -> HeatColours.argb(heat.pixels()[at] & 0xff));
        done();
    }

    /// Bars from the zero line, thinned to what the width can show; a few bars are wide.
    ///
    /// @param mark which of them has another colour
    /// @param ink the colour of bars
    /// @param markInk the colour of the marked one
    void bars(float[] values, Optional<Integer> mark, int ink, int markInk) {
        raster.clear();
        int count = Math.min(values.length, (int) (WIDTH / BAR_STEP));
        double step = (double) WIDTH / count;
        double wide = Math.min(step - 2, WIDEST_BAR);
        double least = 0;
        double most = 1e-12;
        for (float value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double unit = (HEIGHT - 2 * MARGIN) / (most - least);
        double zero = MARGIN + most * unit;
        for (int i = 0; i < count; i++) {
            int index = (int) ((long) i * values.length / count);
            double high = Math.max(Math.abs(values[index] * unit), LEAST_BAR);
            double top = values[index] < 0 ? zero : zero - high;
            raster.rectangle(
                    i * step + (step - wide) / 2, top, wide, high, 0, mark.equals(Optional.of(index)) ? markInk : ink);
        }
        done();
    }

    /// Rows that show the same row of the source are copies of the first of them.
    private void tile(Area area, int width, int height, Source source) {
        int painted = -1;
        for (int y = 0; y < area.height; y++) {
            int row = y * height / area.height;
            int to = (area.y + y) * WIDTH + area.x;
            if (row == painted) {
                System.arraycopy(pixels, to - WIDTH, pixels, to, area.width);
                continue;
            }
            painted = row;
            for (int x = 0; x < area.width; x++) {
                pixels[to + x] = source.argb(row * width + x * width / area.width);
            }
        }
    }

    /// What looks as before is not drawn again.
    private void done() {
        if (!Arrays.equals(pixels, shown)) {
            System.arraycopy(pixels, 0, shown, 0, pixels.length);
            buffer.updateBuffer(all -> null);
        }
    }

    @FunctionalInterface
    private interface Source {
        int argb(int at);
    }

    private record Area(int x, int y, int width, int height) {
        /// The largest part in the middle that has the proportions of a picture.
        Area holding(int pictureWidth, int pictureHeight) {
            double scale = Math.min((double) width / pictureWidth, (double) height / pictureHeight);
            int w = Math.max(1, (int) (pictureWidth * scale));
            int h = Math.max(1, (int) (pictureHeight * scale));
            return new Area(x + (width - w) / 2, y + (height - h) / 2, w, h);
        }
    }
}
