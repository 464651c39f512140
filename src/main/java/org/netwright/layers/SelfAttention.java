package org.netwright.layers;

import java.util.List;
import java.util.Optional;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.layer.WeightParams;
import org.netwright.op.Attention;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// Every step looks at every other.
final class SelfAttention implements LayerKind {
    private static final Param.Int HEADS = new Param.Int(
            new About("heads", "Heads", "How many looks are taken at once, each with its share of the numbers; must divide them."), 4, 1, 1024);
    private static final Param.Real DROPOUT = new Param.Real(
            new About("dropout", "Dropout", "The share of attention weights switched off while training."), 0.0, 0, 0.99);
    private static final Param.Flag CAUSAL = new Param.Flag(
            new About("causal", "Only backwards", "Each step sees only itself and what came before."), false);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "self-attention",
                    "Multi-head attention",
                    Category.ATTENTION,
                    "Every step of a sequence looks at every other, decides how much each matters, and takes a weighted mean. Padding is not looked at.")
            .formula("softmax(Q Kᵀ / √d) V")
            .aliases("MultiHeadAttention", "MultiheadAttention", "self-attention", "transformer", "TransformerEncoder")
            .params(
                    HEADS,
                    DROPOUT,
                    CAUSAL,
                    WeightParams.INITIALISER,
                    WeightParams.L1,
                    WeightParams.L2,
                    WeightParams.FROZEN)
            .remedies(
                    new Remedy.SetParams(Misfit.NOT_DIVISIBLE),
                    new Remedy.InsertBefore(Misfit.NOT_NUMBERS, "embedding", Values.DEFAULTS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        int heads = values.get(HEADS);
        return "Attention · " + heads + (heads == 1 ? " head" : " heads");
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        var attention = new Attention(
                values.get(HEADS), values.get(DROPOUT), values.get(CAUSAL), WeightParams.init(values));
        return List.of(to.emit(attention, inputs.one()));
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return Optional.of(values.with(HEADS, Divisors.below(inputs.getFirst().size(-1), values.get(HEADS))));
    }
}
