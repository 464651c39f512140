package org.netwright.ui.canvas;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.netwright.training.LayerView;
import org.netwright.ui.fx.HeatColours;

/// Paints the pictures of layer views into one image that is used again and again, as fine as the screen shows it: what is
/// not scaled when it is drawn is drawn several times faster, and sharp.
final class ThumbnailPainter {
    private static final double GAP = 2;
    private static final int COLUMNS = 6;
    /// A bar and the gap after it.
    private static final double BAR_STEP = 2.6;
    private static final double BAR_GAP = 1;
    private static final double WIDEST_BAR = 14;
    private static final double LEAST_BAR = 0.75;
    /// What is left empty above and below bars.
    private static final double MARGIN = 1;

    private final double scale;
    private final int wide;
    private final int high;
    private final int gap;
    private final Raster raster;
    private final int[] pixels;
    private final int[] shown;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;
    private Resampling columns = new Resampling(1, 1);
    private Resampling rows = new Resampling(1, 1);

    /// @param scale points of the screen for each unit of the card
    ThumbnailPainter(double scale) {
        this.scale = scale;
        wide = points(Thumbnail.WIDTH);
        high = points(Thumbnail.HEIGHT);
        gap = points(GAP);
        raster = new Raster(wide, high);
        pixels = raster.pixels();
        shown = new int[pixels.length];
        buffer = new PixelBuffer<>(wide, high, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    private int points(double units) {
        return (int) Math.max(1, Math.round(units * scale));
    }

    /// Points of the screen for each unit of the card.
    double scale() {
        return scale;
    }

    /// What was painted last.
    Image image() {
        return image;
    }

    /// Feature maps: up to three large ones, or two rows of six.
    void maps(LayerView.Maps maps) {
        raster.clear();
        int count = Math.min(maps.channels(), 2 * COLUMNS);
        int lines = count <= 3 ? 1 : 2;
        int perLine = (count + lines - 1) / lines;
        int side = Math.min((high - gap * (lines - 1)) / lines, (wide - gap * (perLine - 1)) / perLine);
        int left = (wide - perLine * side - (perLine - 1) * gap) / 2;
        int plane = maps.height() * maps.width();
        for (int i = 0; i < count; i++) {
            var area = new Area(left + i % perLine * (side + gap), i / perLine * (side + gap), side, side);
            heat(area.holding(maps.width(), maps.height()), maps.width(), maps.height(), maps.pixels(), i * plane);
        }
        done();
    }

    /// The input itself, in its own colours.
    void picture(LayerView.Picture picture) {
        raster.clear();
        int plane = picture.height() * picture.width();
        Area area = new Area((wide - high) / 2, 0, high, high).holding(picture.width(), picture.height());
        for (int colour = 0; colour < 3; colour++) {
            int shift = 16 - 8 * colour;
            each(area, picture.width(), picture.height(), picture.pixels(), colour * plane,
                    (at, value) -> pixels[at] |= 0xff000000 | value << shift);
        }
        done();
    }

    /// A sequence: time to the right, features downwards.
    void heat(LayerView.Heat heat) {
        raster.clear();
        heat(new Area(0, 0, wide, high), heat.steps(), heat.features(), heat.pixels(), 0);
        done();
    }

    /// Bars from the zero line, thinned to what the width can show; a few bars are wide.
    ///
    /// @param ink their colour
    /// @param marked the colours of those that have others, by index; where several numbers share a bar it is of the
    ///     greatest of these
    void bars(float[] values, int ink, Map<Integer, Integer> marked) {
        raster.clear();
        int count = Math.min(values.length, (int) (Thumbnail.WIDTH / BAR_STEP));
        double step = (double) wide / count;
        double thick = Math.min(step - BAR_GAP * scale, WIDEST_BAR * scale);
        double least = 0;
        double most = 1e-12;
        for (float value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double margin = MARGIN * scale;
        double unit = (high - 2 * margin) / (most - least);
        double zero = margin + most * unit;
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) i * values.length / count);
            int to = (int) ((i + 1L) * values.length / count);
            int index = marked.keySet().stream()
                    .filter(at -> at >= from && at < to)
                    .max(Comparator.comparingDouble(at -> values[at]))
                    .orElse(from);
            double tall = Math.max(Math.abs(values[index] * unit), LEAST_BAR * scale);
            double top = values[index] < 0 ? zero : zero - tall;
            raster.rectangle(i * step + (step - thick) / 2, top, thick, tall, 0, marked.getOrDefault(index, ink));
        }
        done();
    }

    private void heat(Area area, int width, int height, byte[] data, int offset) {
        each(area, width, height, data, offset, (at, value) -> pixels[at] = HeatColours.argb(value));
    }

    /// Rows that show the same row of the source are copies of the first of them.
    private void each(Area area, int width, int height, byte[] data, int offset, Point point) {
        fit(area, width, height);
        var row = new int[width];
        for (int y = 0; y < area.height; y++) {
            int to = (area.y + y) * wide + area.x;
            if (rows.repeats(y)) {
                System.arraycopy(pixels, to - wide, pixels, to, area.width);
                continue;
            }
            rows.row(y, data, offset, row);
            for (int x = 0; x < area.width; x++) {
                point.paint(to + x, columns.number(x, row));
            }
        }
    }

    private void fit(Area area, int width, int height) {
        columns = columns.is(width, area.width) ? columns : new Resampling(width, area.width);
        rows = rows.is(height, area.height) ? rows : new Resampling(height, area.height);
    }

    /// What looks as before is not drawn again.
    private void done() {
        if (!Arrays.equals(pixels, shown)) {
            System.arraycopy(pixels, 0, shown, 0, pixels.length);
            buffer.updateBuffer(all -> null);
        }
    }

    @FunctionalInterface
    private interface Point {
        void paint(int at, int value);
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
