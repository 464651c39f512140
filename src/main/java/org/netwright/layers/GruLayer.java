package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Recurrent;
import org.netwright.op.Value;
import org.netwright.param.Values;

/// Goes through a sequence step by step with a gated state; lighter than an LSTM.
final class GruLayer implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "gru",
                    "GRU",
                    Category.RECURRENT,
                    "Goes through a sequence step by step with a gated state; lighter than an LSTM.")
            .formula("h_t = (1 − z) ⊙ n + z ⊙ h_{t−1}")
            .aliases("GRU", "gated recurrent unit", "BiGRU")
            .params(RecurrentParams.ALL)
            .remedies(new Remedy.InsertBefore(Misfit.NOT_NUMBERS, "embedding", Values.DEFAULTS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return RecurrentParams.summary("GRU", values);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(RecurrentParams.op(Recurrent.Cell.GRU, values), inputs.one()));
    }
}
