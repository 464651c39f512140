package org.netwright.training;

/// How the raw scores (logits) of one sample become a class, and what the loss of it is.
///
/// @param binary whether there is one score, for the second class, instead of one a class
/// @param outputs how many scores a sample has
public record ClassRule(boolean binary, int outputs) {
    /// How many classes are told apart.
    public int classes() {
        return binary ? 2 : outputs;
    }

    /// The class that is answered: the one with the greatest score, of equal ones the first; with one score the second
    /// class if it is above 0.
    ///
    /// @param scores of all samples, one after the other
    /// @param from where those of the sample begin
    public int guess(float[] scores, int from) {
        return binary ? (scores[from] > 0 ? 1 : 0) : greatest(scores, from);
    }

    private int greatest(float[] scores, int from) {
        int best = 0;
        for (int i = 1; i < outputs; i++) {
            best = scores[from + i] > scores[from + best] ? i : best;
        }
        return best;
    }

    /// −log of the probability of the true class.
    ///
    /// @param scores of all samples, one after the other
    /// @param from where those of the sample begin
    public double loss(float[] scores, int from, int truth) {
        return binary ? logistic(scores[from], truth) : crossEntropy(scores, from, truth);
    }

    /// −log softmax at the true class, the greatest score taken out first so that nothing overflows.
    private double crossEntropy(float[] scores, int from, int truth) {
        double greatest = scores[from + greatest(scores, from)];
        double sum = 0;
        for (int i = 0; i < outputs; i++) {
            sum += Math.exp(scores[from + i] - greatest);
        }
        return Math.log(sum) + greatest - scores[from + truth];
    }

    /// −log σ(±score), in the form that overflows for no score.
    private static double logistic(double score, int truth) {
        return Math.max(score, 0) - score * truth + Math.log1p(Math.exp(-Math.abs(score)));
    }
}
