package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.WeightParams;
import org.netwright.op.BatchNorm;
import org.netwright.op.Lowering;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// Scales each channel by the batch.
final class BatchNormLayer implements LayerKind {
    private static final Param.Real MOMENTUM = new Param.Real(
            new About("momentum", "Momentum", "The share of the newest batch in the running mean and variance."), 0.1, 0, 1);
    private static final Param.Real EPSILON =
            new Param.Real(new About("epsilon", "ε", "Added to the variance so that nothing is divided by zero."), 1e-5, 1e-12, 1);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "batch-norm",
                    "Batch norm",
                    Category.NORMALISATION,
                    "Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it by what it learns. Training gets faster and steadier.")
            .formula("y = γ (x − μ) / √(σ² + ε) + β")
            .aliases("BatchNormalization", "BatchNorm2d", "BatchNorm1d")
            .params(MOMENTUM, EPSILON, WeightParams.FROZEN);

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Batch norm";
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(new BatchNorm(values.get(EPSILON), values.get(MOMENTUM)), inputs.one()));
    }
}
