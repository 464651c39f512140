package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;

/// Multi-head self-attention over a sequence; Vaswani et al. (2017). Steps that the mask marks as padding are not
/// attended to.
///
/// Weights: `in-weight` 3·features × features (queries, keys, values stacked), `in-bias` 3·features, `out-weight`
/// features × features, `out-bias` features.
///
/// @param heads how many heads share the features; must divide them
/// @param dropout probability of dropping an attention weight while training
/// @param causal whether a step sees only itself and earlier steps
/// @param init first values of the weights
public record Attention(int heads, double dropout, boolean causal, Init init) implements Op {
    @Override
    public String id() {
        return "attention";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        if (!in.isSequence()) {
            return Inferred.mismatch(
                    in.isTokens() ? Misfit.NOT_NUMBERS : Misfit.NOT_A_SEQUENCE, "op.needs-sequence", Forms.say(in));
        }
        return in.size(-1) % heads == 0
                ? Inferred.ok(in)
                : Inferred.mismatch(Misfit.NOT_DIVISIBLE, "op.attention.heads", in.size(-1), heads);
    }

    @Override
    public List<WeightSpec> weights(List<Form> inputs) {
        int d = inputs.getFirst().size(-1);
        return List.of(
                WeightSpec.kernel("in-weight", Shape.of(3 * d, d), init, d, d),
                WeightSpec.vector("in-bias", Shape.of(3 * d), Init.ZEROS),
                WeightSpec.kernel("out-weight", Shape.of(d, d), init, d, d),
                WeightSpec.vector("out-bias", Shape.of(d), Init.ZEROS));
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        Form in = inputs.getFirst();
        long length = in.axes().getFirst().anyLength() ? steps : in.size(0);
        long d = in.size(-1);
        return length * 8 * d * d + 4 * length * length * d;
    }
}
