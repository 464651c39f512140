package org.netwright.training;

import java.util.Arrays;
import java.util.Optional;
import org.netwright.op.Input;
import org.netwright.op.Step;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// Reduces what a layer makes of one sample to the bytes of a thumbnail.
public final class LayerViews {
    private static final int CHANNELS = 12;
    private static final int SIDE = 64;
    private static final int BARS = 256;
    private static final int STEPS = 128;
    private static final int COLOURS = 3;

    private LayerViews() {}

    /// The view of a layer's value; empty for words, which are read, not looked at.
    ///
    /// @param value batch of one sample
    public static Optional<LayerView> of(Step tap, Tensor value) {
        Form form = tap.form();
        if (!form.isReal()) {
            return Optional.empty();
        }
        float[] numbers = value.toFloats();
        Shape shape = value.shape();
        if (form.isImage()) {
            boolean seen = tap.op() instanceof Input && (form.size(0) == COLOURS || form.size(0) == 1);
            return Optional.of(seen ? picture(numbers, shape) : maps(numbers, shape));
        }
        if (form.isSequence()) {
            return Optional.of(heat(numbers, shape));
        }
        return Optional.of(new LayerView.Bars(Arrays.copyOf(numbers, Math.min(BARS, numbers.length)), numbers.length));
    }

    /// Each channel scaled on its own, so that a weak one shows its pattern too.
    private static LayerView maps(float[] numbers, Shape shape) {
        int channels = Math.min(CHANNELS, shape.dim(1));
        Plane plane = new Plane(shape.dim(2), shape.dim(3));
        byte[] pixels = new byte[channels * plane.size()];
        for (int c = 0; c < channels; c++) {
            scale(plane.reduced(numbers, c), pixels, c * plane.size());
        }
        return new LayerView.Maps(channels, shape.dim(1), plane.rows(), plane.columns(), pixels);
    }

    /// All planes scaled together, so that colours stay; a grey picture is of three equal ones.
    private static LayerView picture(float[] numbers, Shape shape) {
        Plane plane = new Plane(shape.dim(2), shape.dim(3));
        float[] all = new float[COLOURS * plane.size()];
        for (int c = 0; c < COLOURS; c++) {
            System.arraycopy(plane.reduced(numbers, c % shape.dim(1)), 0, all, c * plane.size(), plane.size());
        }
        byte[] pixels = new byte[all.length];
        scale(all, pixels, 0);
        return new LayerView.Picture(plane.rows(), plane.columns(), pixels);
    }

    private static LayerView heat(float[] numbers, Shape shape) {
        int steps = Math.min(STEPS, shape.dim(1));
        int features = Math.min(SIDE, shape.dim(2));
        float[] turned = new float[features * steps];
        for (int feature = 0; feature < features; feature++) {
            for (int step = 0; step < steps; step++) {
                turned[feature * steps + step] = numbers[step * shape.dim(2) + feature];
            }
        }
        byte[] pixels = new byte[turned.length];
        scale(turned, pixels, 0);
        return new LayerView.Heat(features, steps, pixels);
    }

    /// The least number becomes 0, the greatest 255; all 0 where they are equal or no numbers.
    private static void scale(float[] numbers, byte[] into, int from) {
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        for (float number : numbers) {
            least = Math.min(least, number);
            greatest = Math.max(greatest, number);
        }
        float range = greatest - least;
        if (!(range > 0) || Float.isInfinite(range)) {
            return;
        }
        for (int i = 0; i < numbers.length; i++) {
            into[from + i] = (byte) (255 * (numbers[i] - least) / range + 0.5f);
        }
    }

    /// One channel, made smaller by a whole factor where it is larger than a thumbnail.
    private record Plane(int height, int width) {
        int factor() {
            return Math.ceilDiv(Math.max(height, width), SIDE);
        }

        int rows() {
            return Math.ceilDiv(height, factor());
        }

        int columns() {
            return Math.ceilDiv(width, factor());
        }

        int size() {
            return rows() * columns();
        }

        /// The mean of each block of pixels of a channel.
        float[] reduced(float[] numbers, int channel) {
            int factor = factor();
            if (factor == 1) {
                return Arrays.copyOfRange(numbers, channel * size(), (channel + 1) * size());
            }
            float[] out = new float[size()];
            for (int row = 0; row < rows(); row++) {
                for (int column = 0; column < columns(); column++) {
                    float mean = mean(numbers, channel * height * width, row * factor, column * factor);
                    out[row * columns() + column] = mean;
                }
            }
            return out;
        }

        private float mean(float[] numbers, int from, int top, int left) {
            int bottom = Math.min(height, top + factor());
            int right = Math.min(width, left + factor());
            float sum = 0;
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    sum += numbers[from + y * width + x];
                }
            }
            return sum / ((bottom - top) * (right - left));
        }
    }
}
