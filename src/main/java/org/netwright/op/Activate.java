package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// Applies an activation function to every element; softmax along the features or channels.
///
/// @param function which
/// @param slope the negative slope of leaky ReLU or the α of ELU; ignored by the others
public record Activate(Function function, double slope) implements Op {
    /// A function without a slope.
    public static Activate of(Function function) {
        return new Activate(function, function == Function.LEAKY_RELU ? 0.01 : 1);
    }

    @Override
    public String id() {
        return function.id();
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        return in.isReal()
                ? Inferred.ok(in)
                : Inferred.mismatch(Misfit.NOT_NUMBERS, "op.needs-numbers", Forms.say(in));
    }
}
