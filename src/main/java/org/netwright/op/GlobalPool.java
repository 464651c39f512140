package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// The greatest or the mean of each channel of a picture: a vector of as many numbers as there are channels.
///
/// @param kind greatest or mean
public record GlobalPool(Pool.Kind kind) implements Op {
    @Override
    public String id() {
        return "global-pool";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        return in.isImage()
                ? Inferred.ok(Form.vector(in.size(0)))
                : Inferred.mismatch(Misfit.NOT_AN_IMAGE, "op.pool.needs-image", Forms.say(in));
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return inputs.getFirst().elements(steps);
    }
}
