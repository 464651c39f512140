package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// The same numbers in the same order, with other axes.
///
/// @param to the form wanted, of as many elements
public record Reshape(Form to) implements Op {
    @Override
    public String id() {
        return "reshape";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        if (!in.isReal()) {
            return Inferred.mismatch(Misfit.NOT_NUMBERS, "op.needs-numbers", Forms.say(in));
        }
        if (in.anyLength()) {
            return Inferred.mismatch(Misfit.WRONG_COUNT, "op.reshape.any-length");
        }
        long have = in.elements(1);
        long want = to.elements(1);
        return have == want
                ? Inferred.ok(to)
                : Inferred.mismatch(Misfit.WRONG_COUNT, "op.reshape.count", to.toString(), want, in.toString(), have);
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return 0;
    }
}
