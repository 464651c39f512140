package org.netwright.layers;

import java.util.List;
import java.util.Optional;
import org.netwright.layer.ActivationParam;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.layer.WeightParams;
import org.netwright.op.Linear;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.tensor.Form;

/// Every output sees every input.
final class Dense implements LayerKind {
    private static final Param.Int UNITS = new Param.Int(
            new About("units", "Units", "How many numbers come out. More can learn more, and learn by heart more."), 64, 1, 1_000_000);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "dense",
                    "Dense",
                    Category.CORE,
                    "Every output is a weighted sum of all inputs. On a sequence, each step alone.")
            .formula("y = f(W x + b)")
            .aliases("Linear", "FullyConnected", "InnerProduct", "fc")
            .params(
                    UNITS,
                    ActivationParam.ACTIVATION,
                    WeightParams.BIAS,
                    WeightParams.INITIALISER,
                    WeightParams.L1,
                    WeightParams.L2,
                    WeightParams.FROZEN)
            .remedies(
                    new Remedy.InsertBefore(Misfit.NOT_A_VECTOR, "flatten", Values.DEFAULTS),
                    new Remedy.InsertBefore(Misfit.NOT_A_VECTOR, "global-average-pool-2d", Values.DEFAULTS),
                    new Remedy.InsertBefore(Misfit.NOT_A_VECTOR, "embedding", Values.DEFAULTS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Dense · " + values.get(UNITS) + ActivationParam.summary(values);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        var linear = new Linear(values.get(UNITS), values.get(WeightParams.BIAS), WeightParams.init(values));
        return List.of(ActivationParam.apply(values, to, to.emit(linear, inputs.one())));
    }

    @Override
    public Optional<Values> adapting(Form from, Form to) {
        boolean can = (from.isVector() && to.isVector()) || (from.isSequence() && to.isSequence());
        return can ? Optional.of(Values.DEFAULTS.with(UNITS, to.size(-1))) : Optional.empty();
    }
}
