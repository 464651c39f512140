package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// While training, sets each element to zero with this probability and scales the rest up; Srivastava et al. (2014).
///
/// @param rate the probability, 0 to 1
public record Dropout(double rate) implements Op {
    @Override
    public String id() {
        return "dropout";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        return in.isReal()
                ? Inferred.ok(in)
                : Inferred.mismatch(Misfit.NOT_NUMBERS, "op.needs-numbers", Forms.say(in));
    }
}
