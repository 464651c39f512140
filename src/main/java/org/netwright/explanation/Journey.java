package org.netwright.explanation;

import java.util.Optional;
import org.netwright.data.Batch;
import org.netwright.model.TrainedModel;
import org.netwright.model.Weights;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.tensor.Tensor;
import org.netwright.training.Loss;

/// One sample's whole way: through a network, to its loss, and back. For one thread at a time, while the model is open.
///
/// @param there its way to the scores
/// @param loss what they are measured by
/// @param back its way from there
public record Journey(Followed there, LossWorking loss, Backwards back) {
    /// The way of a sample. Where nobody knows what is true of it, the likeliest answer counts as true.
    ///
    /// @param weights those the model has
    /// @param sample a batch of one
    public static Journey of(TrainedModel model, Program program, Weights weights, Batch sample, Loss loss) {
        float[] scores = model.scores(sample.inputs()).toFloats();
        Optional<Tensor> told = sample.targets().values().stream().findFirst();
        Followed there = Followed.through(model, program, weights, sample.inputs());
        Output.Head head = program.head();
        if (head == Output.Head.REGRESSION) {
            float[] truths = told.map(Tensor::toFloats).orElse(scores);
            var slope = LossSlope.ofNumbers(loss, scores, truths);
            return new Journey(
                    there, LossWorking.ofNumbers(loss, scores, truths), new Backwards(there, model, sample.inputs(), slope));
        }
        int truth = told.map(target -> Math.toIntExact(target.toLongs()[0])).orElseGet(() -> likeliest(head, scores));
        var slope = LossSlope.ofClass(head, scores, truth);
        return new Journey(
                there, LossWorking.ofClass(head, scores, truth), new Backwards(there, model, sample.inputs(), slope));
    }

    private static int likeliest(Output.Head head, float[] scores) {
        if (head == Output.Head.BINARY) {
            return scores[0] > 0 ? 1 : 0;
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
