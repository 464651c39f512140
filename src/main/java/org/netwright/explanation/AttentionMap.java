package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netwright.op.Attention;
import org.netwright.op.Step;

/// How much each step of a sequence looks at each other, head by head: softmax(Q Kᵀ / √d).
///
/// @param steps how long the sequence is
/// @param heads one for each head: row by row, a row being the step that looks, its columns what it looks at; rows add up
///     to 1
@SuppressWarnings("ArrayRecordComponent") // pictures, never compared
public record AttentionMap(int steps, List<float[]> heads) {
    /// Copies the list.
    public AttentionMap {
        heads = List.copyOf(heads);
    }

    /// How much a step looks at another.
    public float at(int head, int step, int other) {
        return heads.get(head)[step * steps + other];
    }

    /// What a layer looks at in a sample; empty if it is none that looks.
    public static Optional<AttentionMap> of(Followed sample, String layer) {
        for (Step step : sample.steps(layer)) {
            if (step.op() instanceof Attention attention) {
                return Optional.of(of(sample.site(step), attention));
            }
        }
        return Optional.empty();
    }

    private static AttentionMap of(Site at, Attention attention) {
        int features = at.form().size(-1);
        int size = features / attention.heads();
        double[] queries = projected(at, 0);
        double[] keys = projected(at, features);
        var heads = new ArrayList<float[]>();
        for (int head = 0; head < attention.heads(); head++) {
            float[] rows = new float[at.steps() * at.steps()];
            for (int step = 0; step < at.steps(); step++) {
                int seen = attention.causal() ? step + 1 : at.steps();
                double[] scores = new double[seen];
                for (int other = 0; other < seen; other++) {
                    for (int i = head * size; i < (head + 1) * size; i++) {
                        scores[other] += queries[step * features + i] * keys[other * features + i];
                    }
                    scores[other] /= Math.sqrt(size);
                }
                softmax(scores, rows, step * at.steps());
            }
            heads.add(rows);
        }
        return new AttentionMap(at.steps(), heads);
    }

    /// What all steps become by the rows of the stacked projection from one on, as many as there are features.
    private static double[] projected(Site at, int row) {
        int features = at.form().size(-1);
        double[] out = new double[at.steps() * features];
        for (int step = 0; step < at.steps(); step++) {
            for (int r = 0; r < features; r++) {
                double sum = at.weight(1)[row + r];
                for (int f = 0; f < features; f++) {
                    sum += at.weight(0)[(row + r) * features + f] * at.x()[step * features + f];
                }
                out[step * features + r] = sum;
            }
        }
        return out;
    }

    private static void softmax(double[] scores, float[] into, int from) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            greatest = Math.max(greatest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - greatest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            into[from + i] = (float) (scores[i] / sum);
        }
    }
}
