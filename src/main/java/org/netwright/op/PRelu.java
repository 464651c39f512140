package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;

/// x for x > 0, else slope · x with a learnt slope for each channel or feature; He et al. (2015).
///
/// @param slope the first value of every slope
public record PRelu(double slope) implements Op {
    @Override
    public String id() {
        return "prelu";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        return in.isReal()
                ? Inferred.ok(in)
                : Inferred.mismatch(Misfit.NOT_NUMBERS, "op.needs-numbers", Forms.say(in));
    }

    /// The number of slopes: channels of a picture, else features.
    public static int slopes(Form in) {
        return in.isImage() ? in.size(0) : in.size(-1);
    }

    @Override
    public List<WeightSpec> weights(List<Form> inputs) {
        return List.of(WeightSpec.vector("slope", Shape.of(slopes(inputs.getFirst())), new Init.Constant(slope)));
    }
}
