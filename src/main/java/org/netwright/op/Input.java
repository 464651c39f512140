package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// Where samples enter.
///
/// @param name the data's name for this input
/// @param form what one sample is
public record Input(String name, Form form) implements Op {
    @Override
    public String id() {
        return "input";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        return Inferred.ok(form);
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return 0;
    }
}
