package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import org.netwright.op.Attention;

/// One step of a sequence looking at the others.
final class Attentions {
    private Attentions() {}

    static Working of(Site at, Attention attention, int index) {
        int features = at.form().size(-1);
        int step = index / features;
        return attended(at, heads(at, attention, step), step, index % features);
    }

    private static List<Working.Head> heads(Site at, Attention attention, int step) {
        var heads = new ArrayList<Working.Head>();
        for (int head = 0; head < attention.heads(); head++) {
            heads.add(head(at, attention, head, step));
        }
        return heads;
    }

    /// All numbers, step by step.
    static double[] all(Site at, Attention attention) {
        int features = at.form().size(-1);
        double[] all = new double[at.x().length];
        for (int step = 0; step < at.steps(); step++) {
            List<Working.Head> heads = heads(at, attention, step);
            for (int feature = 0; feature < features; feature++) {
                all[step * features + feature] = attended(at, heads, step, feature).total();
            }
        }
        return all;
    }

    private static Working.Attended attended(Site at, List<Working.Head> heads, int step, int feature) {
        int features = at.form().size(-1);
        double total = at.weight(3)[feature];
        var terms = new ArrayList<Working.Term>(features);
        int size = features / heads.size();
        for (int i = 0; i < features; i++) {
            double mixed = heads.get(i / size).mixture()[i % size];
            var term = new Working.Term(i, mixed, at.weight(2)[feature * features + i]);
            terms.add(term);
            total += term.product();
        }
        return new Working.Attended(step, heads, terms, at.weight(3)[feature], total);
    }

    private static Working.Head head(Site at, Attention attention, int head, int step) {
        int steps = at.steps();
        int features = at.form().size(-1);
        int size = features / attention.heads();
        double[] query = projected(at, step, head * size, size);
        double[] scores = new double[steps];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < steps; t++) {
            boolean seen = t <= step || !attention.causal();
            scores[t] = seen
                    ? dot(query, projected(at, t, features + head * size, size)) / Math.sqrt(size)
                    : Double.NEGATIVE_INFINITY;
            greatest = Math.max(greatest, scores[t]);
        }
        double sum = 0;
        double[] weights = new double[steps];
        for (int t = 0; t < steps; t++) {
            weights[t] = Math.exp(scores[t] - greatest);
            sum += weights[t];
        }
        double[] mixture = new double[size];
        for (int t = 0; t < steps; t++) {
            weights[t] /= sum;
            double[] value = projected(at, t, 2 * features + head * size, size);
            for (int i = 0; i < size; i++) {
                mixture[i] += weights[t] * value[i];
            }
        }
        return new Working.Head(query, scores, weights, mixture);
    }

    /// Rows of the stacked projection of one step: of queries, keys and values.
    static double[] projected(Site at, int step, int row, int rows) {
        int features = at.form().size(-1);
        double[] out = new double[rows];
        for (int r = 0; r < rows; r++) {
            out[r] = at.weight(1)[row + r];
            for (int f = 0; f < features; f++) {
                out[r] += at.weight(0)[(row + r) * features + f] * at.x()[step * features + f];
            }
        }
        return out;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
