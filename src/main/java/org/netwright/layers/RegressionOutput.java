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
import org.netwright.param.Condition;
import org.netwright.param.Message;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

/// Predicts numbers.
final class RegressionOutput implements LayerKind {
    private static final Param.Flag FROM_DATA = new Param.Flag(
            new About("from-data", "As the data", "Takes how many numbers are predicted from the data set. Without data, or switched off, the number below counts."),
            true);
    private static final Param.Int NUMBERS = new Param.Int(
            new About("numbers", "Numbers", "How many numbers are predicted.").when(Condition.is(FROM_DATA, false)), 1, 1, 1_000_000);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "regression", "Regression", Category.OUTPUT, "Predicts one or more numbers, such as a price or a strength.")
            .formula("y = W x + b")
            .aliases("linear output", "MSE", "regressionLayer", "MSELoss", "MeanSquaredError")
            .sink()
            .params(
                    FROM_DATA,
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
        return values.get(FROM_DATA) || numbers == 1 ? "Regression" : "Regression · " + numbers;
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        Optional<Target> known = OutputParams.target(to.data());
        int numbers = numbers(values, known);
        known.ifPresent(target -> {
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

    /// As many as the data has; what is set counts where that is not known, or not wanted.
    private static int numbers(Values values, Optional<Target> known) {
        int set = values.get(NUMBERS);
        return !values.get(FROM_DATA)
                ? set
                : known.map(target -> switch (target) {
                            case Target.Reals(List<String> names) -> names.size();
                            case Target.Classes ignored -> set;
                        })
                        .orElse(set);
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return OutputParams.target(data).flatMap(target -> switch (target) {
            case Target.Reals(List<String> names) -> {
                boolean ready = OutputParams.listed(inputs) && inputs.getFirst().size(0) == names.size();
                Values counted = values.with(FROM_DATA, true);
                yield Optional.of(ready || values.get(OutputParams.DENSE) ? counted : counted.with(OutputParams.DENSE, true));
            }
            case Target.Classes ignored -> Optional.empty();
        });
    }
}
