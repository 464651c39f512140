package org.netwright.layers;

import java.util.List;
import java.util.Optional;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.op.Inferred;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Output;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Message;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

/// Predicts numbers.
final class RegressionOutput implements LayerKind {
    private static final Param.Int NUMBERS =
            new Param.Int(new About("numbers", "Numbers", "How many numbers are predicted; the data set's count."), 1, 1, 1_000_000);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "regression", "Regression", Category.OUTPUT, "Predicts one or more numbers, such as a price or a strength.")
            .formula("y = W x + b")
            .aliases("linear output", "MSE", "regressionLayer", "MSELoss", "MeanSquaredError")
            .sink()
            .params(
                    NUMBERS,
                    OutputParams.DENSE,
                    OutputParams.INITIALISER,
                    OutputParams.L1,
                    OutputParams.L2,
                    OutputParams.FROZEN)
            .remedies(OutputParams.remedies(
                    new Remedy.ReplaceBy(Misfit.WRONG_TARGET, "classification"),
                    new Remedy.SetParams(Misfit.WRONG_CLASSES),
                    new Remedy.SetParams(Misfit.WRONG_COUNT)));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        int numbers = values.get(NUMBERS);
        return numbers == 1 ? "Regression" : "Regression · " + numbers;
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        int numbers = values.get(NUMBERS);
        OutputParams.target(to.data()).ifPresent(target -> {
            switch (target) {
                case Target.Reals(List<String> names) when names.size() != numbers ->
                    to.mismatch(new Inferred.Mismatch(
                            Misfit.WRONG_CLASSES, Message.of("layers.output.numbers", numbers, names.size())));
                case Target.Reals ignored -> {}
                case Target.Classes(List<String> labels) ->
                    OutputParams.wrongTarget(to, "layers.output.not-numbers", labels.size());
            }
        });
        return OutputParams.lower(values, to, inputs.one(), Output.Head.REGRESSION, numbers);
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return OutputParams.target(data).flatMap(target -> switch (target) {
            case Target.Reals(List<String> names) -> {
                boolean ready = OutputParams.listed(inputs) && inputs.getFirst().size(0) == names.size();
                Values counted = values.with(NUMBERS, names.size());
                yield Optional.of(ready || values.get(OutputParams.DENSE) ? counted : counted.with(OutputParams.DENSE, true));
            }
            case Target.Classes ignored -> Optional.empty();
        });
    }
}
