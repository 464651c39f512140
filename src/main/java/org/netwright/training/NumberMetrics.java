package org.netwright.training;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.netwright.tensor.Tensor;

/// How close numbers come: the loss, the mean absolute error, and R², the share of the targets' variance that is
/// explained, as a mean over the outputs.
final class NumberMetrics implements Metrics {
    private final Loss loss;
    private double lossSum;
    private double absoluteSum;
    private long numbers;
    private long samples;
    private double[] squaredErrors = {};
    private double[] means = {};
    private double[] deviations = {};

    NumberMetrics(Loss loss) {
        this.loss = loss;
    }

    @Override
    public void add(Tensor scores, Tensor targets) {
        float[] guesses = scores.toFloats();
        float[] truths = targets.toFloats();
        int outputs = Math.max(1, scores.shape().rank() > 1 ? scores.shape().dim(1) : 1);
        if (means.length == 0) {
            squaredErrors = new double[outputs];
            means = new double[outputs];
            deviations = new double[outputs];
        }
        for (int i = 0; i < truths.length; i++) {
            int output = i % outputs;
            samples += output == 0 ? 1 : 0;
            count(output, (double) guesses[i] - truths[i], truths[i]);
        }
    }

    /// Mean and variance of the targets are kept up as Welford (1962) does, which loses no digits.
    private void count(int output, double error, double truth) {
        lossSum += loss.of(error);
        absoluteSum += Math.abs(error);
        numbers++;
        squaredErrors[output] += error * error;
        double before = truth - means[output];
        means[output] += before / samples;
        deviations[output] += before * (truth - means[output]);
    }

    @Override
    public SequencedMap<String, Double> figures(String part) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put(part + "_loss", lossSum / numbers);
        figures.put(part + "_mae", absoluteSum / numbers);
        figures.put(part + "_r2", explained());
        return figures;
    }

    private double explained() {
        double sum = 0;
        for (int i = 0; i < means.length; i++) {
            sum += Metrics.explained(squaredErrors[i], deviations[i]);
        }
        return sum / means.length;
    }
}
