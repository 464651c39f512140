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
import org.netwright.op.LayerNorm;
import org.netwright.op.Linear;
import org.netwright.op.Lowering;
import org.netwright.op.Merge;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// A normalised two-layer perceptron around which the input skips, as in the feed-forward half of a pre-norm transformer
/// (Xiong et al. 2020).
final class ResidualDense implements LayerKind {
    private static final Param.Int HIDDEN =
            new Param.Int(new About("hidden", "Hidden units", "How wide the middle is; often four times the input."), 128, 1, 1_000_000);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "residual-dense",
                    "Residual dense",
                    Category.CORE,
                    "Normalises, widens, bends and narrows again, and adds what came in. Many can be stacked and still learn. On a sequence, each step alone.")
            .formula("y = x + W₂ GELU(W₁ norm(x))")
            .aliases("feed-forward block", "MLP block", "FFN")
            .params(HIDDEN, WeightParams.INITIALISER, WeightParams.L1, WeightParams.L2, WeightParams.FROZEN)
            .remedies(
                    new Remedy.InsertBefore(Misfit.NOT_A_VECTOR, "flatten", Values.DEFAULTS),
                    new Remedy.InsertBefore(Misfit.NOT_NUMBERS, "embedding", Values.DEFAULTS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Residual dense · " + values.get(HIDDEN);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        Value in = inputs.one();
        Value normed = to.emit(new LayerNorm(1e-5), in);
        Value wide = to.emit(new Linear(values.get(HIDDEN), true, WeightParams.init(values)), normed);
        Value bent = to.emit(Activate.of(Function.GELU), wide);
        int features = in.form().rank() == 0 ? 1 : Math.max(1, in.form().size(-1));
        Value narrow = to.emit(new Linear(features, true, WeightParams.init(values)), bent);
        return List.of(to.emit(new Merge(Merge.Kind.ADD), in, narrow));
    }
}
