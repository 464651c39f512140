package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.netwright.explanation.Partials.Partial;
import org.netwright.op.BatchNorm;
import org.netwright.op.GroupNorm;
import org.netwright.op.LayerNorm;

/// Numbers scaled to mean 0 and variance 1.
final class Norms {
    private Norms() {}

    /// By the running mean and variance of the channel.
    static Working batch(Site at, BatchNorm norm, int index) {
        int c = at.channel(index);
        return scaled(at, index, c, new Statistics(at.weight(2)[c], at.weight(3)[c], norm.epsilon()));
    }

    /// By what is normalised together: a vector, a step of a sequence, or a whole picture.
    static Working layer(Site at, LayerNorm norm, int index) {
        int size = at.weight(0).length;
        return scaled(at, index, index % size, Statistics.of(at.x(), index / size * size, size, norm.epsilon()));
    }

    /// By the group of channels.
    static Working group(Site at, GroupNorm norm, int index) {
        int size = at.x().length / norm.groups();
        return scaled(
                at, index, at.channel(index), Statistics.of(at.x(), index / size * size, size, norm.epsilon()));
    }

    /// ∂y/∂x of a number that running statistics scale.
    static double slope(Site at, BatchNorm norm, int index) {
        int c = at.channel(index);
        return at.weight(0)[c] / Math.sqrt(at.weight(3)[c] + norm.epsilon());
    }

    /// ∂y/∂x for all y that are normalised together with x.
    static List<Partial> layerPartials(Site at, LayerNorm norm, int index) {
        int size = at.weight(0).length;
        return partials(at, index, size, norm.epsilon(), y -> y % size);
    }

    /// ∂y/∂x for all y that are normalised together with x.
    static List<Partial> groupPartials(Site at, GroupNorm norm, int index) {
        return partials(at, index, at.x().length / norm.groups(), norm.epsilon(), at::channel);
    }

    /// scale / σ · (1 − 1/n − x̂² / n) for x itself, scale / σ · (−1/n − x̂ ŷ / n) for the others, x̂ being normalised.
    private static List<Partial> partials(Site at, int index, int size, double epsilon, IntUnaryOperator weight) {
        int from = index / size * size;
        Statistics by = Statistics.of(at.x(), from, size, epsilon);
        double deviation = Math.sqrt(by.variance + epsilon);
        double mine = (at.x()[index] - by.mean) / deviation;
        var partials = new ArrayList<Partial>(size);
        for (int y = from; y < from + size; y++) {
            double theirs = (at.x()[y] - by.mean) / deviation;
            double change = (y == index ? 1 : 0) - 1.0 / size - mine * theirs / size;
            partials.add(new Partial(y, at.weight(0)[weight.applyAsInt(y)] / deviation * change));
        }
        return partials;
    }

    /// The numbers of the channel of a scale, or of a shift.
    static List<Working.Term> terms(Site at, BatchNorm norm, int weight, int c, double[] slopes) {
        var by = new Statistics(at.weight(2)[c], at.weight(3)[c], norm.epsilon());
        return terms(at, weight, y -> at.channel(y) == c, y -> by, slopes);
    }

    /// The numbers at the place of a scale, or of a shift: one for each step of a sequence.
    static List<Working.Term> terms(Site at, LayerNorm norm, int weight, int place, double[] slopes) {
        int size = at.weight(0).length;
        return terms(
                at, weight, y -> y % size == place, y -> Statistics.of(at.x(), y / size * size, size, norm.epsilon()), slopes);
    }

    /// The numbers of the channel of a scale, or of a shift.
    static List<Working.Term> terms(Site at, GroupNorm norm, int weight, int c, double[] slopes) {
        int size = at.x().length / norm.groups();
        int first = c * (at.x().length / at.weight(0).length); // all of a channel are of one group
        Statistics by = Statistics.of(at.x(), first / size * size, size, norm.epsilon());
        return terms(at, weight, y -> at.channel(y) == c, y -> by, slopes);
    }

    private static List<Working.Term> terms(
            Site at, int weight, IntPredicate uses, IntFunction<Statistics> by, double[] slopes) {
        var terms = new ArrayList<Working.Term>();
        for (int y = 0; y < slopes.length; y++) {
            if (uses.test(y)) {
                terms.add(new Working.Term(y, weight == 0 ? by.apply(y).normalised(at.x()[y]) : 1, slopes[y]));
            }
        }
        return terms;
    }

    private static Working scaled(Site at, int index, int weight, Statistics by) {
        double x = at.x()[index];
        double scale = at.weight(0)[weight];
        double shift = at.weight(1)[weight];
        double total = scale * (x - by.mean) / Math.sqrt(by.variance + by.epsilon) + shift;
        return new Working.Normalised(x, by.mean, by.variance, by.epsilon, scale, shift, total);
    }

    private record Statistics(double mean, double variance, double epsilon) {
        static Statistics of(double[] x, int from, int size, double epsilon) {
            double sum = 0;
            for (int i = from; i < from + size; i++) {
                sum += x[i];
            }
            double mean = sum / size;
            double squares = 0;
            for (int i = from; i < from + size; i++) {
                squares += (x[i] - mean) * (x[i] - mean);
            }
            return new Statistics(mean, squares / size, epsilon);
        }

        double normalised(double x) {
            return (x - mean) / Math.sqrt(variance + epsilon);
        }
    }
}
