package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Port;
import org.netwright.layer.Remedy;
import org.netwright.op.Concat;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.Values;

/// Puts inputs side by side.
final class ConcatenateLayer implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "concatenate",
                    "Concatenate",
                    Category.MERGE,
                    "Puts its inputs side by side: pictures by channels, lists and sequences by numbers.")
            .formula("y = (x₁, x₂, …)")
            .aliases("cat", "concat", "DepthConcat")
            .inputs(Port.INPUTS)
            .remedies(new Remedy.MatchInputs(Misfit.FORMS_DIFFER, List.of("zero-pad-2d", "conv-2d")));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Concatenate";
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(new Concat(), inputs.all(Port.INPUTS).toArray(Value[]::new)));
    }
}
