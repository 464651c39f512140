package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import org.netwright.op.Step;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;
import org.netwright.training.Histogram;

/// What a layer makes of one sample, channel by channel.
///
/// @param kind what a channel is
/// @param channels all of them, in the order of the network; none for words, which are read, not looked at
/// @param spread how all numbers are spread
public record Inside(Kind kind, List<Channel> channels, Histogram spread) {
    /// What a channel of a layer is.
    public enum Kind {
        /// A picture: a feature map.
        MAPS,
        /// A number over time: a feature of a sequence, or a part of a hidden state.
        STEPS,
        /// One number: a unit.
        NUMBERS,
        /// Words.
        WORDS
    }

    /// Copies the list.
    public Inside {
        channels = List.copyOf(channels);
    }

    /// One channel.
    ///
    /// @param index its place, from 0
    /// @param height rows; 1 but for pictures
    /// @param width columns, or steps
    /// @param values row by row
    @SuppressWarnings("ArrayRecordComponent") // a picture, never compared
    public record Channel(int index, int height, int width, float[] values) {
        /// How much it says about this sample: the mean of its numbers without their signs.
        public double activity() {
            double sum = 0;
            for (float value : values) {
                sum += Math.abs(value);
            }
            return sum / Math.max(1, values.length);
        }
    }

    /// What a layer makes of a sample.
    ///
    /// @param tap its last step
    /// @param value a batch of that one sample
    public static Inside of(Step tap, Tensor value) {
        Form form = tap.form();
        if (!form.isReal()) {
            return new Inside(Kind.WORDS, List.of(), Histogram.NONE);
        }
        float[] numbers = value.toFloats();
        Shape shape = value.shape();
        var spread = Histogram.of(numbers);
        if (form.isImage()) {
            return new Inside(Kind.MAPS, maps(numbers, shape), spread);
        }
        if (form.isSequence()) {
            return new Inside(Kind.STEPS, steps(numbers, shape), spread);
        }
        return new Inside(Kind.NUMBERS, units(numbers), spread);
    }

    private static List<Channel> maps(float[] numbers, Shape shape) {
        int plane = shape.dim(2) * shape.dim(3);
        var channels = new ArrayList<Channel>(shape.dim(1));
        for (int c = 0; c < shape.dim(1); c++) {
            float[] values = new float[plane];
            System.arraycopy(numbers, c * plane, values, 0, plane);
            channels.add(new Channel(c, shape.dim(2), shape.dim(3), values));
        }
        return channels;
    }

    private static List<Channel> steps(float[] numbers, Shape shape) {
        int steps = shape.dim(1);
        int features = shape.dim(2);
        var channels = new ArrayList<Channel>(features);
        for (int feature = 0; feature < features; feature++) {
            float[] values = new float[steps];
            for (int step = 0; step < steps; step++) {
                values[step] = numbers[step * features + feature];
            }
            channels.add(new Channel(feature, 1, steps, values));
        }
        return channels;
    }

    private static List<Channel> units(float[] numbers) {
        var channels = new ArrayList<Channel>(numbers.length);
        for (int unit = 0; unit < numbers.length; unit++) {
            channels.add(new Channel(unit, 1, 1, new float[] {numbers[unit]}));
        }
        return channels;
    }
}
