package org.netwright.explanation;

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
