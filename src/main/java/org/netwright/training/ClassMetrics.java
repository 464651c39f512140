package org.netwright.training;

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
    private ClassCounts counts = new ClassCounts(0);
    private double lossSum;
    private double weightSum;

    /// @param binary whether there is one score, for the second class, instead of one a class
    ClassMetrics(boolean binary, List<Double> weights) {
        this.binary = binary;
        this.weights = List.copyOf(weights);
    }

    @Override
    public void add(Tensor scores, Tensor targets) {
        float[] values = scores.toFloats();
        long[] truths = targets.toLongs();
        var rule = new ClassRule(binary, values.length / Math.max(1, truths.length));
        if (counts.classes() == 0) {
            counts = new ClassCounts(rule.classes());
        }
        for (int i = 0; i < truths.length; i++) {
            count(rule, values, i * rule.outputs(), (int) truths[i]);
        }
    }

    private void count(ClassRule rule, float[] scores, int from, int truth) {
        double weight = weights.isEmpty() ? 1 : weights.get(truth);
        lossSum += weight * rule.loss(scores, from, truth);
        weightSum += weight;
        counts.add(truth, rule.guess(scores, from), 1);
        if (counts.classes() == 2) {
            ranking.add(binary ? scores[from] : scores[from + 1] - scores[from], truth == 1);
        }
    }

    @Override
    public SequencedMap<String, Double> figures(String part) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put(part + "_loss", lossSum / weightSum);
        figures.put(part + "_accuracy", counts.accuracy().orElse(Double.NaN));
        figures.put(part + "_macro_f1", counts.macroF1().orElse(Double.NaN));
        ranking.area().ifPresent(area -> figures.put(part + "_auc", area));
        return figures;
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
