package org.netwright.layers;

import java.util.List;
import java.util.Optional;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Reshape;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// Gives the same numbers other axes.
final class ReshapeLayer implements LayerKind {
    private static final Param.Extents TO = new Param.Extents(
            new About("to", "To", "One size makes a list, two a sequence of steps × numbers, three a picture of channels × rows × columns."),
            List.of(64),
            1,
            1_000_000,
            3);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "reshape", "Reshape", Category.CORE, "Keeps all numbers in their order and reads them along other axes.")
            .aliases("view", "unflatten")
            .params(TO)
            .remedies(
                    new Remedy.SetParams(Misfit.WRONG_COUNT),
                    new Remedy.InsertBefore(Misfit.WRONG_COUNT, "sequence-average", Values.DEFAULTS),
                    new Remedy.InsertBefore(Misfit.NOT_NUMBERS, "embedding", Values.DEFAULTS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Reshape · " + String.join("×", values.get(TO).stream().map(String::valueOf).toList());
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        List<Integer> sizes = values.get(TO);
        Form form =
                switch (sizes.size()) {
                    case 1 -> Form.vector(sizes.get(0));
                    case 2 -> Form.sequence(sizes.get(0), sizes.get(1), false);
                    default -> Form.image(sizes.get(0), sizes.get(1), sizes.get(2));
                };
        return List.of(to.emit(new Reshape(form), inputs.one()));
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        Form in = inputs.getFirst();
        long count = in.elements(1);
        return in.anyLength() || count > 1_000_000
                ? Optional.empty()
                : Optional.of(values.with(TO, List.of((int) count)));
    }
}
