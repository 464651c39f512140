package org.netwright.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.netwright.tensor.Tensor;

/// How well classes are told apart: cross-entropy, accuracy, macro F1 (the mean over classes of the harmonic mean of
/// precision and recall), and for two classes the area under the ROC curve.
final class ClassMetrics implements Metrics {
    private final boolean binary;
    private final List<Double> weights;
    private final Ranking ranking = new Ranking();
    private double lossSum;
    private double weightSum;
    private long samples;
    private long right;
    private long[] predicted = {};
    private long[] actual = {};
    private long[] hits = {};

    /// @param binary whether there is one score, for the second class, instead of one a class
    ClassMetrics(boolean binary, List<Double> weights) {
        this.binary = binary;
        this.weights = List.copyOf(weights);
    }

    @Override
    public void add(Tensor scores, Tensor targets) {
        float[] values = scores.toFloats();
        long[] truths = targets.toLongs();
        int outputs = values.length / Math.max(1, truths.length);
        int classes = binary ? 2 : outputs;
        if (hits.length == 0) {
            predicted = new long[classes];
            actual = new long[classes];
            hits = new long[classes];
        }
        for (int i = 0; i < truths.length; i++) {
            count(values, i * outputs, outputs, (int) truths[i]);
        }
    }

    private void count(float[] scores, int from, int outputs, int truth) {
        int guess = binary ? (scores[from] > 0 ? 1 : 0) : greatest(scores, from, outputs);
        double weight = weights.isEmpty() ? 1 : weights.get(truth);
        lossSum += weight * (binary ? logistic(scores[from], truth) : crossEntropy(scores, from, outputs, truth));
        weightSum += weight;
        samples++;
        right += guess == truth ? 1 : 0;
        predicted[guess]++;
        actual[truth]++;
        hits[truth] += guess == truth ? 1 : 0;
        if (hits.length == 2) {
            ranking.add(binary ? scores[from] : scores[from + 1] - scores[from], truth == 1);
        }
    }

    private static int greatest(float[] scores, int from, int outputs) {
        int best = 0;
        for (int i = 1; i < outputs; i++) {
            best = scores[from + i] > scores[from + best] ? i : best;
        }
        return best;
    }

    /// −log softmax at the true class, the greatest score taken out first so that nothing overflows.
    private static double crossEntropy(float[] scores, int from, int outputs, int truth) {
        double greatest = scores[from + greatest(scores, from, outputs)];
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

    @Override
    public SequencedMap<String, Double> figures(String part) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put(part + "_loss", lossSum / weightSum);
        figures.put(part + "_accuracy", right / (double) samples);
        figures.put(part + "_macro_f1", macroF1());
        ranking.area().ifPresent(area -> figures.put(part + "_auc", area));
        return figures;
    }

    /// Classes that neither occur nor are guessed do not count.
    private double macroF1() {
        double sum = 0;
        int classes = 0;
        for (int c = 0; c < hits.length; c++) {
            long both = predicted[c] + actual[c];
            sum += both == 0 ? 0 : 2.0 * hits[c] / both;
            classes += both == 0 ? 0 : 1;
        }
        return classes == 0 ? Double.NaN : sum / classes;
    }

    @Override
    public String toString() {
        return "accuracy of " + samples + " samples, classes " + Arrays.toString(actual);
    }
}
