package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;

/// Scales groups of channels of each sample to mean 0 and variance 1, whatever the batch; Wu and He (2018).
///
/// Weights: `scale`, `shift`, one a channel.
///
/// @param groups how many groups; must divide the channels
/// @param epsilon added to the variance
public record GroupNorm(int groups, double epsilon) implements Op {
    @Override
    public String id() {
        return "group-norm";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        if (!in.isVector() && !in.isImage()) {
            return Inferred.mismatch(Misfit.NOT_AN_IMAGE, "op.group-norm.needs", Forms.say(in));
        }
        return in.size(0) % groups == 0
                ? Inferred.ok(in)
                : Inferred.mismatch(Misfit.NOT_DIVISIBLE, "op.group-norm.groups", in.size(0), groups);
    }

    @Override
    public List<WeightSpec> weights(List<Form> inputs) {
        Shape channels = Shape.of(inputs.getFirst().size(0));
        return List.of(
                WeightSpec.vector("scale", channels, Init.ONES), WeightSpec.vector("shift", channels, Init.ZEROS));
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return 8 * output.elements(steps);
    }
}
