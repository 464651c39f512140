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

/// Predicts one of several classes.
final class ClassificationOutput implements LayerKind {
    private static final Param.Flag FROM_DATA = new Param.Flag(
            new About("from-data", "As the data", "Takes the number of classes from the data set. Without data, or switched off, the number below counts."),
            true);
    private static final Param.Int CLASSES = new Param.Int(
            new About("classes", "Classes", "How many classes there are.").when(Condition.is(FROM_DATA, false)), 10, 2, 1_000_000);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "classification",
                    "Classification",
                    Category.OUTPUT,
                    "Predicts one of several classes: a dense layer gives each class a score, softmax makes probabilities of them.")
            .formula("p = softmax(W x + b)")
            .aliases("softmax output", "CrossEntropy", "classificationLayer", "CrossEntropyLoss", "CategoricalCrossentropy")
            .sink()
            .params(
                    FROM_DATA,
                    CLASSES,
                    OutputParams.DENSE,
                    OutputParams.INITIALISER,
                    OutputParams.L1,
                    OutputParams.L2,
                    OutputParams.FROZEN)
            .remedies(OutputParams.remedies(
                    new Remedy.ReplaceBy(Misfit.WRONG_TARGET, "regression"),
                    new Remedy.SetParams(Misfit.WRONG_CLASSES),
                    new Remedy.SetParams(Misfit.WRONG_COUNT)));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return values.get(FROM_DATA) ? "Classification" : "Classification · " + values.get(CLASSES);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        Optional<Target> known = OutputParams.target(to.data());
        int classes = classes(values, known);
        if (known.isEmpty() && values.get(FROM_DATA)) {
            to.warn(new Inferred.Mismatch(Misfit.UNKNOWN_CLASSES, Message.of("layers.output.unknown", classes)));
        }
        known.ifPresent(target -> {
            switch (target) {
                case Target.Classes(List<String> labels) when labels.size() != classes ->
                    to.mismatch(new Inferred.Mismatch(
                            Misfit.WRONG_CLASSES,
                            Message.of("layers.output.classes", classes, labels.size())));
                case Target.Classes ignored -> {}
                case Target.Reals(List<String> names) ->
                    OutputParams.wrongTarget(to, "layers.output.not-classes", names.getFirst());
            }
        });
        return OutputParams.lower(values, to, inputs.one(), Output.Head.CLASSIFICATION, classes);
    }

    /// As many as the data has; what is set counts where that is not known, or not wanted.
    private static int classes(Values values, Optional<Target> known) {
        int set = values.get(CLASSES);
        return !values.get(FROM_DATA)
                ? set
                : known.map(target -> switch (target) {
                            case Target.Classes(List<String> labels) -> labels.size();
                            case Target.Reals ignored -> set;
                        })
                        .orElse(set);
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return OutputParams.target(data).flatMap(target -> switch (target) {
            case Target.Classes(List<String> labels) -> {
                boolean ready = OutputParams.listed(inputs) && inputs.getFirst().size(0) == labels.size();
                Values counted = values.with(FROM_DATA, true);
                yield Optional.of(ready || values.get(OutputParams.DENSE) ? counted : counted.with(OutputParams.DENSE, true));
            }
            case Target.Reals ignored -> Optional.empty();
        });
    }
}
