package org.netwright.layers;

import java.util.List;
import java.util.Optional;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.layer.WeightParams;
import org.netwright.op.GroupNorm;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// Scales groups of channels of each sample.
final class GroupNormLayer implements LayerKind {
    private static final Param.Int GROUPS = new Param.Int(
            new About("groups", "Groups", "How many groups the channels are split into; must divide them."), 8, 1, 65_536);
    private static final Param.Real EPSILON =
            new Param.Real(new About("epsilon", "ε", "Added to the variance so that nothing is divided by zero."), 1e-5, 1e-12, 1);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "group-norm",
                    "Group norm",
                    Category.NORMALISATION,
                    "Brings groups of channels of each sample to mean 0 and variance 1; works with small batches, where batch norm does not.")
            .formula("y = γ (x − μ_g) / √(σ_g² + ε) + β")
            .aliases("GroupNormalization", "GroupNorm")
            .params(GROUPS, EPSILON, WeightParams.FROZEN)
            .remedies(new Remedy.SetParams(Misfit.NOT_DIVISIBLE));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Group norm · " + values.get(GROUPS);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(new GroupNorm(values.get(GROUPS), values.get(EPSILON)), inputs.one()));
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return Optional.of(values.with(GROUPS, Divisors.below(inputs.getFirst().size(0), values.get(GROUPS))));
    }
}
