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

/// Goes through a sequence step by step with a memory that gates open and close: long short-term memory.
final class LstmLayer implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "lstm",
                    "LSTM",
                    Category.RECURRENT,
                    "Goes through a sequence step by step with a memory that gates open and close: long short-term memory.")
            .formula("c_t = f ⊙ c_{t−1} + i ⊙ g,  h_t = o ⊙ tanh(c_t)")
            .aliases("LSTM", "long short-term memory", "BiLSTM")
            .params(RecurrentParams.ALL)
            .remedies(new Remedy.InsertBefore(Misfit.NOT_NUMBERS, "embedding", Values.DEFAULTS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return RecurrentParams.summary("LSTM", values);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(RecurrentParams.op(Recurrent.Cell.LSTM, values), inputs.one()));
    }
}
