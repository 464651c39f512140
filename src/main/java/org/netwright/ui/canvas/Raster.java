package org.netwright.ui.canvas;

import java.util.Arrays;
import javafx.scene.paint.Color;

/// A picture in memory, drawn with soft edges. For very many simple shapes this is several times faster than a scene graph.
final class Raster {
    private final int width;
    private final int height;
    private final int[] pixels;

    /// An empty picture.
    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
    }

    /// A colour as it is drawn here: alpha, red, green and blue, not premultiplied.
    static int argb(Color colour) {
        return (part(colour.getOpacity()) << 24)
                | (part(colour.getRed()) << 16)
                | (part(colour.getGreen()) << 8)
                | part(colour.getBlue());
    }

    private static int part(double share) {
        return (int) Math.round(share * 255);
    }

    /// Its points row by row, as premultiplied alpha, red, green and blue; shared with the one that shows it.
    int[] pixels() {
        return pixels;
    }

    /// How wide, in points.
    int width() {
        return width;
    }

    /// How high, in points.
    int height() {
        return height;
    }

    /// Nothing any more.
    void clear() {
        Arrays.fill(pixels, 0);
    }

    /// A rectangle with round corners.
    void rectangle(double x, double y, double wide, double high, double radius, int argb) {
        double round = Math.min(radius, Math.min(wide, high) / 2);
        int left = (int) Math.clamp(Math.floor(x), 0, width);
        int right = (int) Math.clamp(Math.ceil(x + wide), left, width);
        int flat = (int) Math.clamp(Math.ceil(x + round + 1), left, right);
        int flatEnd = (int) Math.clamp(Math.floor(x + wide - round - 1), flat, right);
        int bottom = (int) Math.min(height, Math.ceil(y + high));
        for (int row = (int) Math.max(0, Math.floor(y)); row < bottom; row++) {
            double down = Math.abs(row + 0.5 - y - high / 2) - high / 2;
            for (int column = left < flat ? left : flatEnd; column < right; column = column + 1 == flat ? flatEnd : column + 1) {
                double across = Math.abs(column + 0.5 - x - wide / 2) - wide / 2;
                dot(row * width + column, 0.5 - outside(across + round, down + round, round), argb);
            }
            span(row, flat, flatEnd, 0.5 - down, argb);
        }
    }

    /// How far a point is outside a corner; negative inside.
    private static double outside(double across, double down, double round) {
        return across > 0 && down > 0 ? Math.sqrt(across * across + down * down) - round : Math.max(across, down) - round;
    }

    private void span(int row, int from, int to, double cover, int argb) {
        if (cover >= 1 && (argb >>> 24) == 0xff) {
            Arrays.fill(pixels, row * width + from, row * width + to, argb);
            return;
        }
        for (int column = from; column < to; column++) {
            dot(row * width + column, cover, argb);
        }
    }

    /// A straight line, cut off straight across its longer direction, so that those that follow each other do not overlap.
    void line(double fromX, double fromY, double toX, double toY, double thick, int argb) {
        if (fromY == toY) {
            level(Math.min(fromX, toX), Math.max(fromX, toX), fromY, thick, argb);
            return;
        }
        boolean steep = Math.abs(toY - fromY) > Math.abs(toX - fromX);
        double start = steep ? fromY : fromX;
        double length = (steep ? toY : toX) - start;
        double aside = steep ? fromX : fromY;
        double slope = length == 0 ? 0 : ((steep ? toX : toY) - aside) / length;
        double slant = 1 / Math.sqrt(1 + slope * slope);
        double reach = (thick / 2 + 0.5) / slant;
        int step = steep ? width : 1;
        int stepAside = steep ? 1 : width;
        int last = (steep ? width : height) - 1;
        int end = (int) Math.min(steep ? height : width, Math.ceil(Math.max(start, start + length) - 0.5));
        for (int at = (int) Math.max(0, Math.ceil(Math.min(start, start + length) - 0.5)); at < end; at++) {
            double middle = aside + (at + 0.5 - start) * slope - 0.5;
            int to = (int) Math.min(last, Math.floor(middle + reach));
            for (int across = (int) Math.max(0, Math.ceil(middle - reach)); across <= to; across++) {
                dot(at * step + across * stepAside, (reach - Math.abs(across - middle)) * slant, argb);
            }
        }
    }

    private void level(double fromX, double toX, double y, double thick, int argb) {
        double reach = thick / 2 + 0.5;
        int left = (int) Math.clamp(Math.ceil(fromX - 0.5), 0, width);
        int right = (int) Math.clamp(Math.ceil(toX - 0.5), left, width);
        int last = (int) Math.min(height - 1, Math.floor(y - 0.5 + reach));
        for (int row = (int) Math.max(0, Math.ceil(y - 0.5 - reach)); row <= last; row++) {
            span(row, left, right, reach - Math.abs(row + 0.5 - y), argb);
        }
    }

    private void dot(int at, double cover, int argb) {
        int alpha = argb >>> 24;
        int share = cover >= 1 ? alpha : (int) (cover * alpha);
        if (share <= 0) {
            return;
        }
        if (share == 255) {
            pixels[at] = argb;
            return;
        }
        int below = pixels[at];
        int rest = 255 - share;
        int red = part(((argb >> 16) & 0xff) * share + ((below >> 16) & 0xff) * rest);
        int green = part(((argb >> 8) & 0xff) * share + ((below >> 8) & 0xff) * rest);
        int blue = part((argb & 0xff) * share + (below & 0xff) * rest);
        int opaque = share + part((below >>> 24) * rest);
        pixels[at] = (opaque << 24) | (red << 16) | (green << 8) | blue;
    }

    /// A product of two bytes as a byte.
    private static int part(int product) {
        int more = product + 128;
        return (more + (more >> 8)) >> 8;
    }
}
