package org.netwright.layers;

import java.util.ArrayList;
import java.util.List;
import org.netwright.op.Lowering;
import org.netwright.op.Pad;
import org.netwright.op.Value;
import org.netwright.op.Window;
import org.netwright.param.Labelled;
import org.netwright.tensor.Axis;
import org.netwright.tensor.Form;

/// What happens at the edges.
enum Padding implements Labelled {
    /// The window stays inside.
    VALID("None (valid)"),
    /// Zeros are added so that the output is as large as the input divided by the stride, rounded up; where an odd number
    /// is needed the last side gets one more.
    SAME("Same size");

    private final String label;

    Padding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// A window with this padding over an input, and the input itself, with zeros added where the two sides differ.
    Padded over(Lowering to, Value input, List<Integer> kernel, List<Integer> stride, List<Integer> dilation) {
        Form in = input.form();
        var plain = new Window(kernel, stride, kernel.stream().map(k -> 0).toList(), dilation);
        boolean fits = kernel.size() == 1 ? in.isSequence() : in.isImage();
        if (this == VALID || !fits) {
            return new Padded(input, plain);
        }
        var before = new ArrayList<Integer>();
        var after = new ArrayList<Integer>();
        for (int axis = 0; axis < kernel.size(); axis++) {
            int extent = in.size(kernel.size() == 1 ? 0 : axis + 1);
            int total = plain.span(axis) - 1;
            if (extent != Axis.ANY_LENGTH) {
                int step = stride.get(axis);
                int out = (extent + step - 1) / step;
                total = Math.max(0, (out - 1) * step + plain.span(axis) - extent);
            }
            before.add(total / 2);
            after.add(total - total / 2);
        }
        if (before.equals(after) || kernel.size() == 1) {
            return new Padded(input, new Window(kernel, stride, before, dilation));
        }
        var pad = new Pad(before.get(0), after.get(0), before.get(1), after.get(1), 0);
        return new Padded(to.emit(pad, input), plain);
    }

    /// An input and the window to slide over it.
    ///
    /// @param input with zeros added where needed
    /// @param window with equal padding on both sides
    record Padded(Value input, Window window) {}
}
