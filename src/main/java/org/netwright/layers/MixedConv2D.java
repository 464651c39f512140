package org.netwright.layers;

import java.util.List;
import org.netwright.layer.ActivationParam;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.WeightParams;
import org.netwright.op.Concat;
import org.netwright.op.Conv;
import org.netwright.op.Lowering;
import org.netwright.op.Value;
import org.netwright.op.Window;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// Kernels of three sizes side by side, the idea of the inception module of Szegedy et al. (2015).
final class MixedConv2D implements LayerKind {
    private static final Param.Int FILTERS = new Param.Int(
            new About("filters", "Filters of each size", "Three times as many channels come out."), 16, 1, 65_536);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "mixed-conv-2d",
                    "Mixed conv 2D",
                    Category.CONVOLUTION,
                    "Looks for patterns of three sizes at once, 1×1, 3×3 and 5×5, and puts what it finds side by side. Rows and columns stay.")
            .formula("y = f(W₁ ∗ x, W₃ ∗ x, W₅ ∗ x)")
            .aliases("Inception", "multi-scale convolution")
            .params(
                    FILTERS,
                    ActivationParam.ACTIVATION,
                    WeightParams.INITIALISER,
                    WeightParams.L1,
                    WeightParams.L2,
                    WeightParams.FROZEN);

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Mixed conv · 3 × " + values.get(FILTERS) + ActivationParam.summary(values);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        Value one = conv(values, to, inputs.one(), 1);
        Value three = conv(values, to, inputs.one(), 3);
        Value five = conv(values, to, inputs.one(), 5);
        return List.of(ActivationParam.apply(values, to, to.emit(new Concat(), one, three, five)));
    }

    private static Value conv(Values values, Lowering to, Value input, int side) {
        var window = new Window(List.of(side, side), List.of(1, 1), List.of(side / 2, side / 2), List.of(1, 1));
        return to.emit(new Conv(values.get(FILTERS), window, 1, true, WeightParams.init(values)), input);
    }
}
