package org.netwright.op;

import java.util.ArrayList;
import java.util.List;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;

/// Slides filters over a picture (channels first) or a sequence of vectors. A sequence is convolved along time.
///
/// Weights: `weight` filters × channels/groups × window, `bias` filters.
///
/// @param filters output channels
/// @param window extent, stride, padding, dilation; one axis for sequences, two for pictures
/// @param groups channels and filters are split into so many groups that do not see each other
/// @param bias whether a bias is added
/// @param init first values of the weight
public record Conv(int filters, Window window, int groups, boolean bias, Init init) implements Op {
    @Override
    public String id() {
        return "conv";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        if (!window.slidesOver(in)) {
            return Inferred.mismatch(
                    window.misfit(in),
                    window.rank() == 1 ? "op.conv.needs-sequence" : "op.conv.needs-image",
                    Forms.say(in));
        }
        int channels = channels(in);
        if (channels % groups != 0 || filters % groups != 0) {
            return Inferred.mismatch(Misfit.NOT_DIVISIBLE, "op.conv.groups", groups, channels, filters);
        }
        return window.over(in, filters);
    }

    private static int channels(Form in) {
        return in.isImage() ? in.size(0) : in.size(-1);
    }

    @Override
    public List<WeightSpec> weights(List<Form> inputs) {
        int in = channels(inputs.getFirst()) / groups;
        var dims = new ArrayList<Integer>(List.of(filters, in));
        dims.addAll(window.kernel());
        var weights = new ArrayList<WeightSpec>();
        int area = window.area();
        weights.add(WeightSpec.kernel("weight", new Shape(dims), init, in * area, filters / groups * area));
        if (bias) {
            weights.add(WeightSpec.vector("bias", Shape.of(filters), Init.ZEROS));
        }
        return List.copyOf(weights);
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        long perElement = 2L * channels(inputs.getFirst()) / groups * window.area() + (bias ? 1 : 0);
        return output.elements(steps) * perElement;
    }
}
