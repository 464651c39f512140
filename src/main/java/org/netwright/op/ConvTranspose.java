package org.netwright.op;

import java.util.ArrayList;
import java.util.List;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;

/// The gradient of a convolution used forwards, which enlarges a picture; Zeiler et al. (2010). An axis of n becomes
/// (n − 1) · stride − 2 · padding + dilation · (kernel − 1) + 1 + extra.
///
/// Weights: `weight` channels × filters/groups × window, `bias` filters.
///
/// @param filters output channels
/// @param window extent, stride, padding, dilation on two axes
/// @param extra rows and columns added at the end, to undo a stride that left a rest
/// @param bias whether a bias is added
/// @param init first values of the weight
public record ConvTranspose(int filters, Window window, List<Integer> extra, boolean bias, Init init) implements Op {
    /// Copies the list.
    public ConvTranspose {
        extra = List.copyOf(extra);
    }

    @Override
    public String id() {
        return "conv-transpose";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        if (!in.isImage()) {
            return Inferred.mismatch(Misfit.NOT_AN_IMAGE, "op.conv.needs-image", Forms.say(in));
        }
        int height = extent(0, in.size(1));
        int width = extent(1, in.size(2));
        if (height < 1 || width < 1) {
            return Inferred.mismatch(Misfit.TOO_SMALL, "op.conv-transpose.vanishes", in.size(1) + "×" + in.size(2));
        }
        return Inferred.ok(Form.image(filters, height, width));
    }

    private int extent(int axis, int in) {
        return Forms.extent((in - 1L) * window.stride().get(axis)
                - 2 * window.padding().get(axis)
                + window.span(axis)
                + extra.get(axis));
    }

    @Override
    public List<WeightSpec> weights(List<Form> inputs) {
        int in = inputs.getFirst().size(0);
        var dims = new ArrayList<Integer>(List.of(in, filters));
        dims.addAll(window.kernel());
        var weights = new ArrayList<WeightSpec>();
        int area = window.area();
        weights.add(WeightSpec.kernel("weight", new Shape(dims), init, in * area, filters * area));
        if (bias) {
            weights.add(WeightSpec.vector("bias", Shape.of(filters), Init.ZEROS));
        }
        return List.copyOf(weights);
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        Form in = inputs.getFirst();
        return in.elements(steps) * 2L * filters * window.area() + (bias ? output.elements(steps) : 0);
    }
}
