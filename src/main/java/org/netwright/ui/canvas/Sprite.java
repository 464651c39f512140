package org.netwright.ui.canvas;

import org.jspecify.annotations.Nullable;

/// A bitmap that is laid on a [Raster], at any size. Where nothing is scaled its opaque runs are copied as they are.
final class Sprite {
    /// Below this a bitmap of half the size is sampled, so that thin lines do not fall through.
    private static final double HALF = 0.5;
    private static final int EVEN = 0x00ff00ff;
    private static final int ODD = 0xff00ff00;
    private static final int HALVES = 0x00800080;

    private final int width;
    private final int height;
    private final int[] pixels;
    /// The first opaque point of each row, and the first after that run.
    private final int[] opaque;
    private @Nullable Sprite half;

    /// @param pixels row by row, as premultiplied alpha, red, green and blue; with an empty point all around
    Sprite(int width, int height, int[] pixels) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " points for " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        opaque = new int[2 * height];
        for (int row = 0; row < height; row++) {
            int from = row * width;
            int end = from + width;
            while (from < end && pixels[from] >>> 24 != 0xff) {
                from++;
            }
            int to = from;
            while (to < end && pixels[to] >>> 24 == 0xff) {
                to++;
            }
            opaque[2 * row] = from - row * width;
            opaque[2 * row + 1] = to - row * width;
        }
    }

    /// Lays it on a picture.
    ///
    /// @param x of its left edge
    /// @param y of its upper edge
    /// @param factor how much larger than it is
    void draw(Raster on, double x, double y, double factor) {
        if (Math.abs(factor - 1) < 1e-6) {
            copy(on, (int) Math.rint(x), (int) Math.rint(y));
        } else if (factor <= HALF && width > 3 && height > 3) {
            half().draw(on, x, y, factor * width / half().width);
        } else {
            scale(on, x, y, factor);
        }
    }

    private void copy(Raster on, int x, int y) {
        int left = Math.max(0, -x);
        int right = Math.min(width, on.width() - x);
        int bottom = Math.min(height, on.height() - y);
        for (int row = Math.max(0, -y); row < bottom && left < right; row++) {
            int from = Math.clamp(opaque[2 * row], left, right);
            int to = Math.clamp(opaque[2 * row + 1], from, right);
            int own = row * width;
            int there = (row + y) * on.width() + x;
            blend(on, own, there, left, from);
            System.arraycopy(pixels, own + from, on.pixels(), there + from, to - from);
            blend(on, own, there, to, right);
        }
    }

    private void blend(Raster on, int own, int there, int from, int to) {
        for (int column = from; column < to; column++) {
            lay(on.pixels(), there + column, pixels[own + column]);
        }
    }

    /// By the four nearest points of each, in fractions of 2⁻¹⁶.
    private void scale(Raster on, double x, double y, double factor) {
        int step = (int) Math.round(65536 / factor);
        int left = (int) Math.max(0, Math.ceil(x + 0.5 * factor - 0.5));
        int top = (int) Math.max(0, Math.ceil(y + 0.5 * factor - 0.5));
        int startX = (int) Math.max(0, Math.round(((left + 0.5 - x) / factor - 0.5) * 65536));
        int startY = (int) Math.max(0, Math.round(((top + 0.5 - y) / factor - 0.5) * 65536));
        int endX = (width - 1) << 16;
        int endY = (height - 1) << 16;
        int[] target = on.pixels();
        int row = top;
        for (int v = startY; v < endY && row < on.height(); v += step, row++) {
            int upper = (v >>> 16) * width;
            int down = (v >>> 8) & 0xff;
            int at = row * on.width() + left;
            int end = (row + 1) * on.width();
            for (int u = startX; u < endX && at < end; u += step, at++) {
                int corner = upper + (u >>> 16);
                int a = pixels[corner];
                int b = pixels[corner + 1];
                int c = pixels[corner + width];
                int d = pixels[corner + width + 1];
                if (a == b && b == c && c == d) {
                    lay(target, at, a);
                } else {
                    int along = (u >>> 8) & 0xff;
                    lay(target, at, between(between(a, b, along), between(c, d, along), down));
                }
            }
        }
    }

    /// A mixture of two points.
    ///
    /// @param share of the second, of 256
    private static int between(int first, int second, int share) {
        int rest = 256 - share;
        int even = ((first & EVEN) * rest + (second & EVEN) * share) >>> 8;
        int odd = ((first >>> 8) & EVEN) * rest + ((second >>> 8) & EVEN) * share;
        return (even & EVEN) | (odd & ODD);
    }

    private static void lay(int[] target, int at, int point) {
        int alpha = point >>> 24;
        if (alpha == 0xff) {
            target[at] = point;
        } else if (alpha != 0) {
            target[at] = point + part(target[at], 0xff - alpha);
        }
    }

    /// A share of a point, of 255, rounded.
    private static int part(int point, int share) {
        int even = (point & EVEN) * share + HALVES;
        int odd = ((point >>> 8) & EVEN) * share + HALVES;
        return (((even + ((even >>> 8) & EVEN)) >>> 8) & EVEN) | ((odd + ((odd >>> 8) & EVEN)) & ODD);
    }

    /// The same at half the size, each point the mean of four.
    private Sprite half() {
        Sprite made = half;
        if (made == null) {
            int wide = width / 2;
            int high = height / 2;
            var means = new int[wide * high];
            for (int row = 0; row < high; row++) {
                for (int column = 0; column < wide; column++) {
                    int from = 2 * row * width + 2 * column;
                    means[row * wide + column] = between(
                            between(pixels[from], pixels[from + 1], 128),
                            between(pixels[from + width], pixels[from + width + 1], 128),
                            128);
                }
            }
            made = new Sprite(wide, high, means);
            half = made;
        }
        return made;
    }
}
