package org.netwright.op;

import java.util.Collections;
import java.util.List;
import org.netwright.tensor.Axis;
import org.netwright.tensor.Form;

/// A window sliding along one axis (a sequence) or two (a picture): its extent, stride, padding and dilation, a number
/// for each axis.
///
/// @param kernel extents
/// @param stride how far it moves
/// @param padding zeros added at both ends
/// @param dilation distance between the elements it covers
public record Window(List<Integer> kernel, List<Integer> stride, List<Integer> padding, List<Integer> dilation) {
    /// Copies the lists and checks that they are as long as each other.
    public Window {
        kernel = List.copyOf(kernel);
        stride = List.copyOf(stride);
        padding = List.copyOf(padding);
        dilation = List.copyOf(dilation);
        if (stride.size() != kernel.size() || padding.size() != kernel.size() || dilation.size() != kernel.size()) {
            throw new IllegalArgumentException("a window has as many strides, paddings and dilations as extents");
        }
    }

    /// A dense window without padding.
    public static Window of(List<Integer> kernel, List<Integer> stride) {
        return new Window(
                kernel,
                stride,
                Collections.nCopies(kernel.size(), 0),
                Collections.nCopies(kernel.size(), 1));
    }

    /// On how many axes it slides.
    public int rank() {
        return kernel.size();
    }

    /// The positions it covers on an axis of this many elements; less than 1 if it does not fit even once.
    public int positions(int axis, int extent) {
        int span = span(axis);
        int room = extent + 2 * padding.get(axis) - span;
        return room < 0 ? 0 : room / stride.get(axis) + 1;
    }

    /// The elements that remain beyond the last position.
    public int rest(int axis, int extent) {
        return (extent + 2 * padding.get(axis) - span(axis)) % stride.get(axis);
    }

    /// From its first to its last element on one axis.
    public int span(int axis) {
        return dilation.get(axis) * (kernel.get(axis) - 1) + 1;
    }

    /// The number of elements it covers.
    public int area() {
        return kernel.stream().reduce(1, (a, b) -> a * b);
    }

    /// Whether this window can slide over a form at all: one axis over a sequence, two over a picture.
    Misfit misfit(Form in) {
        return rank() == 1 ? Misfit.NOT_A_SEQUENCE : Misfit.NOT_AN_IMAGE;
    }

    /// Whether the form has the axes this window slides over.
    boolean slidesOver(Form in) {
        return rank() == 1 ? in.isSequence() : in.isImage();
    }

    /// The form after sliding, with so many channels; a mismatch where the window does not fit. A mask stays: real are
    /// the positions that a sequence of the real steps alone would have.
    Inferred over(Form in, int channels) {
        if (rank() == 1) {
            int length = in.size(0);
            if (length == Axis.ANY_LENGTH) {
                return Inferred.ok(Form.sequence(Axis.ANY_LENGTH, channels, in.masked()));
            }
            int positions = positions(0, length);
            return positions < 1
                    ? Inferred.mismatch(Misfit.TOO_SMALL, "op.window.longer", span(0), length)
                    : Inferred.ok(Form.sequence(positions, channels, false));
        }
        int height = positions(0, in.size(1));
        int width = positions(1, in.size(2));
        if (height < 1 || width < 1) {
            String window = span(0) + "×" + span(1);
            return Inferred.mismatch(Misfit.TOO_SMALL, "op.window.larger", window, in.size(1) + "×" + in.size(2));
        }
        return Inferred.ok(Form.image(channels, height, width));
    }

    /// As people write it: `3×3`.
    @Override
    public String toString() {
        return String.join("×", kernel.stream().map(String::valueOf).toList());
    }
}
