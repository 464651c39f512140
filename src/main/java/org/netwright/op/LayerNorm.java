package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;

/// Scales each sample to mean 0 and variance 1: a vector or each step of a sequence over its features, a picture over
/// everything; Ba et al. (2016).
///
/// Weights: `scale`, `shift`: one a feature, or one for each element of a picture.
///
/// @param epsilon added to the variance
public record LayerNorm(double epsilon) implements Op {
    @Override
    public String id() {
        return "layer-norm";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        return in.isReal() && in.rank() > 0
                ? Inferred.ok(in)
                : Inferred.mismatch(Misfit.NOT_NUMBERS, "op.needs-numbers", Forms.say(in));
    }

    /// What is scaled together: the last axis, or all of a picture.
    public static Shape normalised(Form in) {
        return in.isImage() ? in.shape(1) : Shape.of(in.size(-1));
    }

    @Override
    public List<WeightSpec> weights(List<Form> inputs) {
        Shape shape = normalised(inputs.getFirst());
        return List.of(WeightSpec.vector("scale", shape, Init.ONES), WeightSpec.vector("shift", shape, Init.ZEROS));
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return 8 * output.elements(steps);
    }
}
