package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.op.Flatten;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.Values;

/// Puts all numbers of a sample in one row.
final class FlattenLayer implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "flatten", "Flatten", Category.CORE, "Puts all numbers of a picture in one row, channel after channel, for dense layers.")
            .aliases("ravel", "view")
            .remedies(
                    new Remedy.InsertBefore(Misfit.NOT_A_VECTOR, "sequence-average", Values.DEFAULTS),
                    new Remedy.InsertBefore(Misfit.NOT_NUMBERS, "embedding", Values.DEFAULTS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Flatten";
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(new Flatten(), inputs.one()));
    }
}
