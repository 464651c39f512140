package org.netwright.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.netwright.op.Output;

/// Figures of how good predictions are, gathered batch by batch from raw scores and targets. Plain arithmetic in double
/// precision, so the same scores always give the same figures.
///
/// For classes: `loss`, `accuracy`, `macro_f1`, and `auc` where there are two. For numbers: `loss`, `mae`, `rmse`, `r2`.
public final class Metrics {
    private final Output.Head head;
    private final Loss loss;
    private final int outputs;
    private final double[] classWeights;
    private final long[][] confusion;
    private final Ranking ranking = new Ranking();
    private final double[] sum;
    private final double[] squares;
    private double lossTotal;
    private double lossWeight;
    private double absolute;
    private double squared;
    private long samples;

    /// Nothing gathered yet.
    ///
    /// @param outputs scores a sample; 1 for a binary output
    /// @param classWeights how much each class counts in the loss; empty where each counts the same
    public Metrics(Output.Head head, Loss loss, int outputs, double[] classWeights) {
        this.head = head;
        this.loss = loss;
        this.outputs = outputs;
        this.classWeights = classWeights.clone();
        int classes = head == Output.Head.BINARY ? 2 : outputs;
        this.confusion = head == Output.Head.REGRESSION ? new long[0][0] : new long[classes][classes];
        this.sum = new double[outputs];
        this.squares = new double[outputs];
    }

    /// Adds samples with classes.
    ///
    /// @param scores samples × outputs
    /// @param classes true class of each sample
    public void add(float[] scores, long[] classes) {
        for (int i = 0; i < classes.length; i++) {
            int truth = Math.toIntExact(classes[i]);
            int from = i * outputs;
            double weight = classWeights.length == 0 ? 1 : classWeights[truth];
            if (head == Output.Head.BINARY) {
                double score = scores[from];
                lossTotal += weight * softplus(truth == 1 ? -score : score);
                confusion[truth][score > 0 ? 1 : 0]++;
                ranking.add(score, truth == 1);
            } else {
                lossTotal += weight * (logSumExp(scores, from) - scores[from + truth]);
                confusion[truth][greatest(scores, from)]++;
                if (outputs == 2) {
                    ranking.add((double) scores[from + 1] - scores[from], truth == 1);
                }
            }
            lossWeight += head == Output.Head.BINARY ? 1 : weight;
            samples++;
        }
    }

    /// Adds samples with numbers.
    ///
    /// @param scores samples × outputs
    /// @param targets samples × outputs
    public void add(float[] scores, float[] targets) {
        for (int i = 0; i < targets.length; i++) {
            double error = (double) scores[i] - targets[i];
            lossTotal += pointLoss(error);
            lossWeight++;
            absolute += Math.abs(error);
            squared += error * error;
            sum[i % outputs] += targets[i];
            squares[i % outputs] += (double) targets[i] * targets[i];
        }
        samples += targets.length / outputs;
    }

    private double pointLoss(double error) {
        return switch (loss) {
            case Loss.MeanAbsolute ignored -> Math.abs(error);
            case Loss.Huber(double delta) -> {
                double size = Math.abs(error);
                yield size <= delta ? 0.5 * error * error : delta * (size - 0.5 * delta);
            }
            case Loss.MeanSquared ignored -> error * error;
            case Loss.CrossEntropy ignored -> throw new IllegalStateException("cross-entropy takes classes");
            case Loss.BinaryCrossEntropy ignored -> throw new IllegalStateException("cross-entropy takes classes");
        };
    }

    /// How many samples were added.
    public long samples() {
        return samples;
    }

    /// The figures of all samples added so far, by name; empty where there are none.
    public SequencedMap<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        if (samples == 0) {
            return figures;
        }
        figures.put("loss", lossTotal / lossWeight);
        if (head == Output.Head.REGRESSION) {
            double count = (double) samples * outputs;
            figures.put("mae", absolute / count);
            figures.put("rmse", Math.sqrt(squared / count));
            figures.put("r2", r2());
        } else {
            figures.put("accuracy", accuracy());
            figures.put("macro_f1", macroF1());
            if (confusion.length == 2) {
                figures.put("auc", ranking.area());
            }
        }
        return figures;
    }

    /// How often class *i* was taken for class *j*: `confusion()[i][j]`.
    public long[][] confusion() {
        return Arrays.stream(confusion).map(long[]::clone).toArray(long[][]::new);
    }

    private double accuracy() {
        long right = 0;
        for (int i = 0; i < confusion.length; i++) {
            right += confusion[i][i];
        }
        return (double) right / samples;
    }

    /// The mean of F1 over the classes that occur or were predicted.
    private double macroF1() {
        double total = 0;
        int classes = 0;
        for (int i = 0; i < confusion.length; i++) {
            long true1 = confusion[i][i];
            long actual = Arrays.stream(confusion[i]).sum();
            long predicted = 0;
            for (long[] row : confusion) {
                predicted += row[i];
            }
            if (actual + predicted > 0) {
                total += 2.0 * true1 / (actual + predicted);
                classes++;
            }
        }
        return total / classes;
    }

    /// 1 − squared errors / squared distances from the mean; 0 where every target is the same.
    private double r2() {
        double spread = 0;
        for (int i = 0; i < outputs; i++) {
            spread += squares[i] - sum[i] * sum[i] / samples;
        }
        return spread <= 0 ? 0 : 1 - squared / spread;
    }

    private int greatest(float[] scores, int from) {
        int best = 0;
        for (int i = 1; i < outputs; i++) {
            if (scores[from + i] > scores[from + best]) {
                best = i;
            }
        }
        return best;
    }

    private double logSumExp(float[] scores, int from) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < outputs; i++) {
            max = Math.max(max, scores[from + i]);
        }
        double total = 0;
        for (int i = 0; i < outputs; i++) {
            total += Math.exp(scores[from + i] - max);
        }
        return max + Math.log(total);
    }

    /// log(1 + eˣ) without overflow.
    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
