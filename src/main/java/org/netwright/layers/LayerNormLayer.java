package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.layer.WeightParams;
import org.netwright.op.LayerNorm;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// Scales each sample alone.
final class LayerNormLayer implements LayerKind {
    private static final Param.Real EPSILON =
            new Param.Real(new About("epsilon", "ε", "Added to the variance so that nothing is divided by zero."), 1e-5, 1e-12, 1);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "layer-norm",
                    "Layer norm",
                    Category.NORMALISATION,
                    "Brings each sample, or each step of a sequence, to mean 0 and variance 1, whatever the rest of the batch.")
            .formula("y = γ (x − μ) / √(σ² + ε) + β")
            .aliases("LayerNormalization", "LayerNorm")
            .params(EPSILON, WeightParams.FROZEN)
            .remedies(new Remedy.InsertBefore(Misfit.NOT_NUMBERS, "embedding", Values.DEFAULTS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Layer norm";
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(new LayerNorm(values.get(EPSILON)), inputs.one()));
    }
}
