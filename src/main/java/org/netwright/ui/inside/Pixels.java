package org.netwright.ui.inside;

import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A picture that is painted point by point, so that each number keeps sharp edges however large it is shown.
final class Pixels {
    private final int width;
    private final int height;
    private final int[] points;

    Pixels(double width, double height) {
        this.width = Math.max(1, (int) width);
        this.height = Math.max(1, (int) height);
        points = new int[this.width * this.height];
    }

    /// A rectangle of one colour.
    void fill(int x, int y, int wide, int high, int argb) {
        int right = Math.min(width, x + wide);
        for (int row = Math.max(0, y); row < Math.min(height, y + high); row++) {
            if (x < right) {
                Arrays.fill(points, row * width + Math.max(0, x), row * width + right, argb);
            }
        }
    }

    /// A table of colours, stretched over a rectangle.
    ///
    /// @param columns of the table
    /// @param rows of the table
    void tile(Area area, int columns, int rows, Source source) {
        for (int y = Math.max(0, -area.y); y < Math.min(area.high, height - area.y); y++) {
            int row = y * rows / area.high * columns;
            int to = (area.y + y) * width + area.x;
            for (int x = 0; x < Math.min(area.wide, width - area.x); x++) {
                points[to + x] = source.argb(row + x * columns / area.wide);
            }
        }
    }

    /// The picture.
    Image image() {
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
        return image;
    }

    /// A rectangle of points.
    record Area(int x, int y, int wide, int high) {}

    /// The colours of a table.
    @FunctionalInterface
    interface Source {
        /// The colour of one place, counted row by row.
        int argb(int at);
    }
}
