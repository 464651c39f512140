package org.netwright.layers;

import java.util.List;
import java.util.Optional;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Pool;
import org.netwright.op.Value;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// Keeps the greatest value of each window, so that a pattern counts wherever in the window it is.
final class MaxPool2D implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "max-pool-2d",
                    "Max pool 2D",
                    Category.POOLING,
                    "Keeps the greatest value of each window, so that a pattern counts wherever in the window it is.")
            .formula("y = max of the window")
            .aliases("MaxPool2d", "MaxPooling2D")
            .params(PoolParams.WINDOW, PoolParams.STRIDE, PoolParams.PADDING)
            .remedies(new Remedy.SetParams(Misfit.TOO_SMALL), new Remedy.SetParams(Misfit.STRIDE_SKIPS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Max pool " + values.get(PoolParams.WINDOW);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(PoolParams.lower(Pool.Kind.MAX, values, to, inputs.one()));
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return PoolParams.fitted(values, inputs.getFirst());
    }
}
