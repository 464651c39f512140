package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
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
    }
}
