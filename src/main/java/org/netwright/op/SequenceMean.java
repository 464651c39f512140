package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// The mean of a sequence's vectors over time; steps that the mask marks as padding do not count.
public record SequenceMean() implements Op {
    @Override
    public String id() {
        return "mean";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        return in.isSequence()
                ? Inferred.ok(Form.vector(in.size(1)))
                : Inferred.mismatch(Misfit.NOT_A_SEQUENCE, "op.needs-sequence", Forms.say(in));
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return inputs.getFirst().elements(steps);
    }
}
