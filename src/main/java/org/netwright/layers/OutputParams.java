package org.netwright.layers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netwright.layer.Remedy;
import org.netwright.layer.WeightParams;
import org.netwright.op.Inferred;
import org.netwright.op.Linear;
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

/// What output layers share: a dense layer of their own, unless the scores come ready.
final class OutputParams {
    private OutputParams() {}

    /// Whether the output has a dense layer of its own.
    static final Param.Flag DENSE = new Param.Flag(
            new About("dense", "Own dense layer", "Makes the scores from whatever list comes in. Switched off, the list must already be the scores."),
            true);

    /// How the weights of its own dense layer start.
    static final Param.Choice<WeightParams.Initialiser> INITIALISER = WeightParams.INITIALISER.with(ofDense(WeightParams.INITIALISER));

    /// Penalty on their absolute values.
    static final Param.Real L1 = WeightParams.L1.with(ofDense(WeightParams.L1));

    /// Penalty on their squares.
    static final Param.Real L2 = WeightParams.L2.with(ofDense(WeightParams.L2));

    /// Whether they stay as they are.
    static final Param.Flag FROZEN = WeightParams.FROZEN.with(ofDense(WeightParams.FROZEN));

    /// Without a dense layer of its own an output has no weights.
    private static About ofDense(Param<?> usual) {
        return usual.about().when(Condition.is(DENSE, true));
    }

    /// Ways out for an output: its own, then what makes a list of whatever comes in.
    static Remedy[] remedies(Remedy... own) {
        return Stream.concat(
                        Arrays.stream(own),
                        Stream.of("flatten", "global-average-pool-2d", "sequence-average")
                                .map(kind -> new Remedy.InsertBefore(Misfit.NOT_A_VECTOR, kind, Values.DEFAULTS)))
                .toArray(Remedy[]::new);
    }

    /// The data's target; empty without data.
    static Optional<Target> target(Optional<DataSchema> data) {
        return data.map(DataSchema::target);
    }

    /// Emits the scores and the output.
    static List<Value> lower(Values values, Lowering to, Value in, Output.Head head, int outputs) {
        String name = to.data().map(schema -> schema.targets().firstEntry().getKey()).orElse("target");
        Value scores = in;
        if (!in.form().isVector()) {
            to.mismatch((Inferred.Mismatch) new Output(name, head).infer(List.of(in.form())));
        } else if (values.get(DENSE)) {
            scores = to.emit(new Linear(outputs, true, WeightParams.init(values)), in);
        } else if (in.form().size(0) != outputs) {
            to.mismatch(new Inferred.Mismatch(
                    Misfit.WRONG_COUNT, Message.of("layers.output.scores", outputs, in.form().size(0))));
        }
        return List.of(to.emit(new Output(name, head), scores));
    }

    /// Reports that the data's target is of another sort.
    static void wrongTarget(Lowering to, String key, Object... args) {
        to.mismatch(new Inferred.Mismatch(Misfit.WRONG_TARGET, Message.of(key, args)));
    }

    /// Whether a form can be turned into scores by an own dense layer.
    static boolean listed(List<Form> inputs) {
        return !inputs.isEmpty() && inputs.getFirst().isVector();
    }
}
