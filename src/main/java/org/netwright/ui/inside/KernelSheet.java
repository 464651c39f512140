package org.netwright.ui.inside;

import org.netwright.explanation.Kernels;

/// The weights that make one channel, a small picture for each channel it sees, all to one scale: the ground for 0, blue
/// below it, orange above.
///
/// @param kernels of all channels
/// @param width of the sheet
/// @param height it should not be higher than, if possible
record KernelSheet(Kernels kernels, int width, int height) {
    private static final int GAP = 3;
    private static final int MOST = 128;
    private static final int LARGEST_DOT = 12;
    private static final int LEAST_SIDE = 18;

    /// How many pictures are shown.
    int shown() {
        return Math.min(MOST, kernels.inputs());
    }

    /// The greatest weight of a channel, without its sign.
    double greatest(int channel) {
        double greatest = 0;
        for (int input = 0; input < kernels.inputs(); input++) {
            for (float weight : kernels.kernel(channel, input)) {
                greatest = Math.max(greatest, Math.abs(weight));
            }
        }
        return greatest;
    }

    /// As large as all of them fit, within reason.
    private int dot(int side) {
        int dot = LARGEST_DOT;
        while (dot > 1 && !fits(side * dot)) {
            dot--;
        }
        return dot;
    }

    private boolean fits(int size) {
        int columns = (width + GAP) / (size + GAP);
        return columns > 0 && Math.ceilDiv(shown(), columns) * (size + GAP) <= height;
    }

    /// The pictures of a channel.
    Pixels paint(int channel, Shades shades) {
        double greatest = Math.max(1e-12, greatest(channel));
        int side = Math.max(kernels.width(), kernels.height());
        boolean strip = kernels.inputs() == 1 && kernels.height() == 1;
        int dot = dot(side);
        int wide = strip ? width : Math.min(width, kernels.width() * dot);
        int high = strip ? LEAST_SIDE : kernels.height() * dot;
        int columns = Math.max(1, (width + GAP) / (wide + GAP));
        var pixels = new Pixels(width, Math.ceilDiv(shown(), columns) * (high + GAP));
        for (int input = 0; input < shown(); input++) {
            float[] weights = kernels.kernel(channel, input);
            var area = new Pixels.Area(input % columns * (wide + GAP), input / columns * (high + GAP), wide, high);
            pixels.tile(area, kernels.width(), kernels.height(), at -> shades.diverging(weights[at] / greatest));
        }
        return pixels;
    }
}
