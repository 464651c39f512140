package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.op.Dropout;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// Switches numbers off at random while training.
final class DropoutLayer implements LayerKind {
    private static final Param.Real RATE =
            new Param.Real(new About("rate", "Rate", "The share of numbers switched off in each step."), 0.5, 0, 0.99);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "dropout",
                    "Dropout",
                    Category.REGULARISATION,
                    "Switches numbers off at random while training, so that no unit relies on one other. It does nothing when predicting.")
            .formula("y = x · m / (1 − rate), m = 0 with probability rate")
            .params(RATE)
            .remedies(new Remedy.InsertBefore(Misfit.NOT_NUMBERS, "embedding", Values.DEFAULTS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Dropout · " + Math.round(100 * values.get(RATE)) + " %";
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(new Dropout(values.get(RATE)), inputs.one()));
    }
}
