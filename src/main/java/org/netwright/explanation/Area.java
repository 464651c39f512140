package org.netwright.explanation;

import java.util.List;
import java.util.stream.IntStream;
import org.netwright.op.Window;
import org.netwright.tensor.Form;

/// Where a window lies in one channel of a picture or of a sequence.
///
/// @param channel which channel or feature
/// @param top its first row, or step; negative where it begins in padding
/// @param left its first column; negative where it begins in padding
/// @param rows how many numbers high it is, or how many steps long
/// @param columns how many wide; in a sequence, how many features
/// @param indices the numbers it covers, row by row, in row-major order of the whole value; negative for padding
@SuppressWarnings("ArrayRecordComponent") // many of them, never compared
public record Area(int channel, int top, int left, int rows, int columns, int[] indices) {
    /// Whether one of its numbers is padding.
    public boolean padding(int k) {
        return indices[k] < 0;
    }

    /// The window of a picture at a position.
    static Area ofPicture(Window window, Form from, int channel, int row, int column) {
        int rows = window.kernel().get(0);
        int columns = window.kernel().get(1);
        int[] indices = new int[rows * columns];
        for (int k = 0; k < indices.length; k++) {
            int y = at(window, 0, row, k / columns);
            int x = at(window, 1, column, k % columns);
            boolean inside = y >= 0 && y < from.size(1) && x >= 0 && x < from.size(2);
            indices[k] = inside ? (channel * from.size(1) + y) * from.size(2) + x : -1;
        }
        return new Area(channel, at(window, 0, row, 0), at(window, 1, column, 0), rows, columns, indices);
    }

    /// The window of a sequence at a position.
    ///
    /// @param steps how many steps the sample has
    /// @param features how many features a step has
    static Area ofSequence(Window window, int steps, int features, int feature, int position) {
        int rows = window.kernel().getFirst();
        int[] indices = new int[rows];
        for (int k = 0; k < rows; k++) {
            int t = at(window, 0, position, k);
            indices[k] = t >= 0 && t < steps ? t * features + feature : -1;
        }
        return new Area(feature, at(window, 0, position, 0), 0, rows, 1, indices);
    }

    /// Some rows and columns of a channel of a picture, both rising; neither is empty.
    static Area picked(Form from, int channel, List<Integer> rows, List<Integer> columns) {
        int[] indices = new int[rows.size() * columns.size()];
        for (int k = 0; k < indices.length; k++) {
            int y = rows.get(k / columns.size());
            indices[k] = (channel * from.size(1) + y) * from.size(2) + columns.get(k % columns.size());
        }
        return new Area(channel, rows.getFirst(), columns.getFirst(), rows.size(), columns.size(), indices);
    }

    /// A whole channel of a picture.
    static Area whole(Form from, int channel) {
        int size = from.size(1) * from.size(2);
        return new Area(
                channel, 0, 0, from.size(1), from.size(2), IntStream.range(channel * size, (channel + 1) * size).toArray());
    }

    /// All features of one step of a sequence.
    public static Area ofStep(int step, int features) {
        return new Area(0, step, 0, 1, features, IntStream.range(step * features, (step + 1) * features).toArray());
    }

    /// One feature over all steps.
    static Area allSteps(int steps, int features, int feature) {
        return new Area(
                feature, 0, 0, steps, 1, IntStream.range(0, steps).map(t -> t * features + feature).toArray());
    }

    private static int at(Window window, int axis, int position, int k) {
        return position * window.stride().get(axis) - window.padding().get(axis) + k * window.dilation().get(axis);
    }

    /// The numbers it covers.
    ///
    /// @param padding what stands for padding
    double[] of(double[] value, double padding) {
        double[] out = new double[indices.length];
        for (int k = 0; k < out.length; k++) {
            out[k] = indices[k] < 0 ? padding : value[indices[k]];
        }
        return out;
    }

    /// How many of its numbers are not padding.
    int count() {
        return (int) IntStream.of(indices).filter(index -> index >= 0).count();
    }
}
