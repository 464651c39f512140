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

/// Keeps the mean of each window: a smaller, smoother picture.
final class AveragePool2D implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "average-pool-2d",
                    "Average pool 2D",
                    Category.POOLING,
                    "Keeps the mean of each window: a smaller, smoother picture.")
            .formula("y = mean of the window")
            .aliases("AvgPool2d", "AveragePooling2D", "avgpool")
            .params(PoolParams.WINDOW, PoolParams.STRIDE, PoolParams.PADDING)
            .remedies(new Remedy.SetParams(Misfit.TOO_SMALL), new Remedy.SetParams(Misfit.STRIDE_SKIPS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Average pool " + values.get(PoolParams.WINDOW);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(PoolParams.lower(Pool.Kind.MEAN, values, to, inputs.one()));
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return PoolParams.fitted(values, inputs.getFirst());
    }
}
