package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.SequenceMean;
import org.netwright.op.Value;
import org.netwright.param.Values;

/// The mean of a sequence over time.
final class SequenceAverage implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "sequence-average",
                    "Average over time",
                    Category.POOLING,
                    "The mean over all steps of a sequence: one list, however long the sequence is. Padding does not count.")
            .formula("y = (x₁ + … + x_T) / T")
            .aliases("GlobalAveragePooling1D", "mean pooling", "AdaptiveAvgPool1d")
            .remedies(new Remedy.InsertBefore(Misfit.NOT_A_SEQUENCE, "embedding", Values.DEFAULTS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Average over time";
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(new SequenceMean(), inputs.one()));
    }
}
