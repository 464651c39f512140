package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;

/// Scales each channel or feature to mean 0 and variance 1 over the batch while training, and by running statistics
/// otherwise; Ioffe and Szegedy (2015).
///
/// Weights: `scale`, `shift`, and the statistics `mean`, `variance`, each one a channel.
///
/// @param epsilon added to the variance
/// @param momentum the share of the newest batch in the running statistics
public record BatchNorm(double epsilon, double momentum) implements Op {
    @Override
    public String id() {
        return "batch-norm";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        return in.isVector() || in.isImage()
                ? Inferred.ok(in)
                : Inferred.mismatch(Misfit.NOT_AN_IMAGE, "op.batch-norm.needs", Forms.say(in));
    }

    @Override
    public List<WeightSpec> weights(List<Form> inputs) {
        Shape channels = Shape.of(inputs.getFirst().size(0));
        return List.of(
                WeightSpec.vector("scale", channels, Init.ONES),
                WeightSpec.vector("shift", channels, Init.ZEROS),
                WeightSpec.statistic("mean", channels, Init.ZEROS),
                WeightSpec.statistic("variance", channels, Init.ONES));
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return 2 * output.elements(steps);
    }
}
