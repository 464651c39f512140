package org.netwright.op;

import java.util.ArrayList;
import java.util.List;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;

/// y = x Wᵀ + b on the last axis: a vector, or each step of a sequence.
///
/// Weights: `weight` units × inputs, `bias` units.
///
/// @param units outputs
/// @param bias whether a bias is added
/// @param init first values of the weight
public record Linear(int units, boolean bias, Init init) implements Op {
    @Override
    public String id() {
        return "linear";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        if (in.isVector() || in.isSequence()) {
            return Inferred.ok(in.withLast(units));
        }
        return Inferred.mismatch(Misfit.NOT_A_VECTOR, "op.linear.needs-vector", Forms.say(in));
    }

    @Override
    public List<WeightSpec> weights(List<Form> inputs) {
        int features = inputs.getFirst().size(-1);
        var weights = new ArrayList<WeightSpec>();
        weights.add(WeightSpec.kernel("weight", Shape.of(units, features), init, features, units));
        if (bias) {
            weights.add(WeightSpec.vector("bias", Shape.of(units), Init.ZEROS));
        }
        return List.copyOf(weights);
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return output.elements(steps) * (2L * inputs.getFirst().size(-1) + (bias ? 1 : 0));
    }
}
