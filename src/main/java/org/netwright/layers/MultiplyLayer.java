package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Port;
import org.netwright.layer.Remedy;
import org.netwright.op.Lowering;
import org.netwright.op.Merge;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.Values;

/// Multiplies its inputs element by element; a gate ends here.
final class MultiplyLayer implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "multiply", "Multiply", Category.MERGE, "Multiplies its inputs element by element; a gate ends here.")
            .formula("y = x₁ · x₂ · …")
            .aliases("gate", "product", "mul")
            .inputs(Port.INPUTS)
            .remedies(new Remedy.MatchInputs(Misfit.FORMS_DIFFER, List.of("conv-2d", "zero-pad-2d", "dense")));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Multiply";
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(new Merge(Merge.Kind.MULTIPLY), inputs.all(Port.INPUTS).toArray(Value[]::new)));
    }
}
