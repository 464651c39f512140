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
import org.netwright.op.Output;
import org.netwright.op.Value;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

/// Predicts one of two classes.
final class BinaryOutput implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "binary",
                    "Binary",
                    Category.OUTPUT,
                    "Predicts one of two classes: one score, which a sigmoid turns into the probability of the second.")
            .formula("p = σ(w x + b)")
            .aliases("sigmoid output", "BCE", "yes/no", "BCELoss", "BinaryCrossentropy")
            .sink()
            .params(
                    OutputParams.DENSE,
                    OutputParams.INITIALISER,
                    OutputParams.L1,
                    OutputParams.L2,
                    OutputParams.FROZEN)
            .remedies(OutputParams.remedies(
                    new Remedy.ReplaceBy(Misfit.WRONG_TARGET, "classification"),
                    new Remedy.ReplaceBy(Misfit.WRONG_TARGET, "regression"),
                    new Remedy.SetParams(Misfit.WRONG_COUNT)));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Binary";
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        OutputParams.target(to.data()).ifPresent(target -> {
            switch (target) {
                case Target.Classes(List<String> labels) when labels.size() != 2 ->
                    OutputParams.wrongTarget(to, "layers.output.not-two", labels.size());
                case Target.Classes ignored -> {}
                case Target.Reals(List<String> names) ->
                    OutputParams.wrongTarget(to, "layers.output.not-classes", names.getFirst());
            }
        });
        return OutputParams.lower(values, to, inputs.one(), Output.Head.BINARY, 1);
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return OutputParams.target(data).flatMap(target -> switch (target) {
            case Target.Classes(List<String> labels) when labels.size() == 2 ->
                Optional.of(values.with(OutputParams.DENSE, true));
            case Target.Classes ignored -> Optional.empty();
            case Target.Reals ignored -> Optional.empty();
        });
    }
}
