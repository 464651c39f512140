package org.netwright.evaluation;

import java.util.List;
import org.netwright.training.ClassRule;

/// What a network said of every sample of a test set, each of one class: the raw scores, and the answers and losses that
/// follow from them.
public final class ClassScores {
    private final List<String> labels;
    private final ClassRule rule;
    private final int[] samples;
    private final int[] truths;
    private final float[] scores;
    private final int[] guesses;
    private final double[] losses;

    /// Scores of samples.
    ///
    /// @param labels the class names in index order
    /// @param rule how scores become answers
    /// @param samples their numbers in the data set
    /// @param truths the true class of each
    /// @param scores of one sample after the other
    public ClassScores(List<String> labels, ClassRule rule, int[] samples, int[] truths, float[] scores) {
        this.labels = List.copyOf(labels);
        this.rule = rule;
        this.samples = samples.clone();
        this.truths = truths.clone();
        this.scores = scores.clone();
        guesses = new int[samples.length];
        losses = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            guesses[i] = rule.guess(scores, i * rule.outputs());
            losses[i] = rule.loss(scores, i * rule.outputs(), truths[i]);
        }
    }

    /// The class names in index order.
    public List<String> labels() {
        return labels;
    }

    /// How many samples there are.
    public int size() {
        return samples.length;
    }

    /// The number in the data set of the sample at a place.
    public int sample(int place) {
        return samples[place];
    }

    /// Its true class.
    public int truth(int place) {
        return truths[place];
    }

    /// The class that was answered for it.
    public int guess(int place) {
        return guesses[place];
    }

    /// −log of the probability its true class was given.
    public double loss(int place) {
        return losses[place];
    }

    /// What the network says of it.
    public Answer.OfClass answer(int place) {
        int guess = guesses[place];
        return new Answer.OfClass(samples[place], truths[place], guess, chance(place, guess), losses[place]);
    }

    /// The probability a class was given.
    public double chance(int place, int of) {
        return chance(odds(place, of));
    }

    /// The probability that belongs to log-odds.
    static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /// The logarithm of the odds a class was given, log (p / (1 − p)): it ranks samples as the probability does, and still
    /// tells apart those whose probability is 1 in floating point. For two classes it is the difference of the scores.
    float odds(int place, int of) {
        int from = place * rule.outputs();
        if (rule.binary()) {
            return of == 1 ? scores[from] : -scores[from];
        }
        float greatest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < rule.outputs(); i++) {
            greatest = i == of ? greatest : Math.max(greatest, scores[from + i]);
        }
        if (rule.outputs() == 2) {
            return scores[from + of] - greatest;
        }
        double others = 0;
        for (int i = 0; i < rule.outputs(); i++) {
            others += i == of ? 0 : Math.exp((double) scores[from + i] - greatest);
        }
        return (float) (scores[from + of] - greatest - Math.log(others));
    }
}
