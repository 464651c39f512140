package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.netwright.model.TrainedModel;
import org.netwright.op.Output;
import org.netwright.tensor.Tensor;
import org.netwright.training.Loss;

/// How the loss J of one sample changes with the scores of the network: where the way back begins.
///
/// @param slopes ∂J/∂s for each score s
public record LossSlope(List<Double> slopes) {
    /// Copies the slopes.
    public LossSlope {
        slopes = List.copyOf(slopes);
    }

    /// The slopes of a sample that is of a class: its probability less 1 for the true class, its probability for any other.
    ///
    /// @param head how scores become predictions
    /// @param scores raw scores
    /// @param truth the true class
    public static LossSlope ofClass(Output.Head head, float[] scores, int truth) {
        var slopes = new ArrayList<Double>();
        if (head == Output.Head.BINARY) {
            slopes.add(Activations.sigmoid(scores[0]) - truth);
            return new LossSlope(slopes);
        }
        double greatest = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            greatest = Math.max(greatest, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - greatest);
        }
        for (int i = 0; i < scores.length; i++) {
            slopes.add(Math.exp(scores[i] - greatest) / sum - (i == truth ? 1 : 0));
        }
        return new LossSlope(slopes);
    }

    /// The slopes of a sample whose targets are numbers.
    ///
    /// @param scores what was answered
    /// @param truths what is true
    public static LossSlope ofNumbers(Loss loss, float[] scores, float[] truths) {
        var slopes = new ArrayList<Double>();
        for (int i = 0; i < scores.length; i++) {
            double error = (double) scores[i] - truths[i];
            double slope = switch (loss) {
                case Loss.MeanAbsolute _ -> Math.signum(error);
                case Loss.Huber(double delta) -> Math.clamp(error, -delta, delta);
                case Loss.MeanSquared _, Loss.CrossEntropy _, Loss.BinaryCrossEntropy _ -> 2 * error;
            };
            slopes.add(slope / scores.length);
        }
        return new LossSlope(slopes);
    }

    /// How the loss changes with every number a layer makes: for each, Σ over the scores of ∂J/∂s · ∂s/∂a.
    ///
    /// @param inputs of the sample, a batch of one
    public LayerSlopes at(TrainedModel model, Map<String, Tensor> inputs, String layer) {
        var ofScores = new ArrayList<double[]>();
        for (int score = 0; score < slopes.size(); score++) {
            float[] floats = model.gradient(inputs, layer, score).gradient().toFloats();
            double[] gradient = new double[floats.length];
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] = floats[i];
            }
            ofScores.add(gradient);
        }
        return new LayerSlopes(slopes, ofScores);
    }
}
