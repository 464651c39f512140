package org.netwright.evaluation;

import org.netwright.training.Metrics;

/// The figures of answers that are numbers: of all numbers together, and of each.
final class NumberMeasure implements Measure {
    static final int LOSS = 0;
    /// Mean absolute error, root mean squared error, R² and mean residual, as means over the numbers; the root of the mean
    /// for the second.
    static final int ALL = 1;

    static final int MAE = 0;
    static final int RMSE = 1;
    static final int R2 = 2;
    static final int BIAS = 3;

    private static final int EACH = 4;

    private final NumberScores scores;
    private final int outputs;

    NumberMeasure(NumberScores scores) {
        this.scores = scores;
        outputs = scores.names().size();
    }

    /// Where a figure of one of the numbers is.
    static int at(int output, int figure) {
        return ALL + EACH + output * EACH + figure;
    }

    @Override
    public int samples() {
        return scores.size();
    }

    @Override
    public int figures() {
        return ALL + EACH + outputs * EACH;
    }

    @Override
    public void measure(int[] times, double[] into) {
        double loss = 0;
        long samples = 0;
        for (int i = 0; i < times.length; i++) {
            loss += times[i] == 0 ? 0 : times[i] * scores.loss(i);
            samples += times[i];
        }
        into[LOSS] = loss / samples;
        double[] sums = new double[EACH];
        for (int output = 0; output < outputs; output++) {
            measure(output, times, samples, into);
            sums[MAE] += into[at(output, MAE)];
            sums[RMSE] += into[at(output, RMSE)] * into[at(output, RMSE)];
            sums[R2] += into[at(output, R2)];
            sums[BIAS] += into[at(output, BIAS)];
        }
        for (int figure = 0; figure < EACH; figure++) {
            double mean = sums[figure] / outputs;
            into[ALL + figure] = figure == RMSE ? Math.sqrt(mean) : mean;
        }
    }

    /// Mean and variance of the targets are kept up as Welford (1962) does, which loses no digits.
    private void measure(int output, int[] times, long samples, double[] into) {
        double absolute = 0;
        double squared = 0;
        double sum = 0;
        double mean = 0;
        double deviations = 0;
        long seen = 0;
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                double residual = scores.residual(i, output);
                absolute += times[i] * Math.abs(residual);
                squared += times[i] * residual * residual;
                sum += times[i] * residual;
                seen += times[i];
                double before = scores.truth(i, output) - mean;
                mean += before * times[i] / seen;
                deviations += times[i] * before * (scores.truth(i, output) - mean);
            }
        }
        into[at(output, MAE)] = absolute / samples;
        into[at(output, RMSE)] = Math.sqrt(squared / samples);
        into[at(output, R2)] = samples < 2 ? Double.NaN : Metrics.explained(squared, deviations);
        into[at(output, BIAS)] = sum / samples;
    }
}
