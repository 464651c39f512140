package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// All numbers of a sample in one row, channels outermost.
public record Flatten() implements Op {
    @Override
    public String id() {
        return "flatten";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        if (!in.isReal()) {
            return Inferred.mismatch(Misfit.NOT_NUMBERS, "op.needs-numbers", Forms.say(in));
        }
        if (in.anyLength()) {
            return Inferred.mismatch(Misfit.NOT_A_VECTOR, "op.flatten.any-length");
        }
        return Inferred.ok(Form.vector(Math.toIntExact(in.elements(1))));
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return 0;
    }
}
