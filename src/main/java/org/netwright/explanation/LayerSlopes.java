package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;

/// How the loss J of one sample changes with each number a that a layer makes.
///
/// @param scores ∂J/∂s for each score s
/// @param gradients ∂s/∂a for each score, over all numbers of the layer
public record LayerSlopes(List<Double> scores, List<double[]> gradients) {
    /// Copies the lists.
    public LayerSlopes {
        scores = List.copyOf(scores);
        gradients = List.copyOf(gradients);
    }

    /// ∂J/∂a of one number as the sum it is: a term for each score.
    ///
    /// @param index which number
    public Working.WeightedSum working(int index) {
        var terms = new ArrayList<Working.Term>();
        double total = 0;
        for (int score = 0; score < scores.size(); score++) {
            var term = new Working.Term(score, scores.get(score), gradients.get(score)[index]);
            terms.add(term);
            total += term.product();
        }
        return new Working.WeightedSum(terms, 0, total);
    }

    /// ∂J/∂a of every number.
    public double[] all() {
        double[] out = new double[gradients.getFirst().length];
        for (int score = 0; score < scores.size(); score++) {
            for (int i = 0; i < out.length; i++) {
                out[i] += scores.get(score) * gradients.get(score)[i];
            }
        }
        return out;
    }
}
