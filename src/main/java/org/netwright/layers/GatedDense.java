package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.layer.WeightParams;
import org.netwright.op.Activate;
import org.netwright.op.Function;
import org.netwright.op.Linear;
import org.netwright.op.Lowering;
import org.netwright.op.Merge;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// A dense layer whose outputs a second one opens and closes: the gated linear unit of Dauphin et al. (2017).
final class GatedDense implements LayerKind {
    private static final Param.Int UNITS =
            new Param.Int(new About("units", "Units", "How many numbers come out, each with a gate of its own."), 64, 1, 1_000_000);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "gated-dense",
                    "Gated dense",
                    Category.CORE,
                    "Two dense layers side by side: one makes numbers, the other decides how much of each comes through.")
            .formula("y = (W x + b) ⊙ σ(V x + c)")
            .aliases("GLU", "gated linear unit")
            .params(UNITS, WeightParams.INITIALISER, WeightParams.L1, WeightParams.L2, WeightParams.FROZEN)
            .remedies(
                    new Remedy.InsertBefore(Misfit.NOT_A_VECTOR, "flatten", Values.DEFAULTS),
                    new Remedy.InsertBefore(Misfit.NOT_A_VECTOR, "embedding", Values.DEFAULTS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Gated dense · " + values.get(UNITS);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        var linear = new Linear(values.get(UNITS), true, WeightParams.init(values));
        Value numbers = to.emit(linear, inputs.one());
        Value gate = to.emit(Activate.of(Function.SIGMOID), to.emit(linear, inputs.one()));
        return List.of(to.emit(new Merge(Merge.Kind.MULTIPLY), numbers, gate));
    }
}
