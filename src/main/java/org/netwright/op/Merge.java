package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// Adds or multiplies equal forms element by element.
///
/// @param kind sum or product
public record Merge(Kind kind) implements Op {
    /// What is done.
    public enum Kind {
        /// Sum.
        ADD,
        /// Product.
        MULTIPLY
    }

    @Override
    public String id() {
        return kind == Kind.ADD ? "add" : "multiply";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form first = inputs.getFirst();
        boolean masked = first.masked();
        for (Form in : inputs) {
            if (!in.isReal()) {
                return Inferred.mismatch(Misfit.NOT_NUMBERS, "op.needs-numbers", Forms.say(in));
            }
            if (!in.axes().equals(first.axes())) {
                return Inferred.mismatch(Misfit.FORMS_DIFFER, "op.merge.differ", first.toString(), in.toString());
            }
            masked |= in.masked();
        }
        return Inferred.ok(new Form(first.element(), first.axes(), masked));
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return output.elements(steps) * (inputs.size() - 1);
    }
}
