package org.netwright.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.netwright.op.Attention;

/// The way back through self-attention: from ∂J/∂y by way of the mixtures z, the shares α and the scores e to values,
/// keys and questions, and from those to what flows in.
final class AttentionSlopes {
    private final Site at;
    private final double[] made;
    private final int steps;
    private final int features;
    private final int heads;
    private final int size;
    /// Questions, keys and values of each step, stacked.
    private final double[][] projected;
    private final double[][] slopes;
    private final List<Row[]> rows = new ArrayList<>();

    /// A step that looks.
    ///
    /// @param ofMixture ∂J/∂z
    /// @param shares α
    /// @param ofShares ∂J/∂α
    /// @param ofScores ∂J/∂e
    @SuppressWarnings("ArrayRecordComponent") // as long as the sentence, never compared
    private record Row(double[] ofMixture, double[] shares, double[] ofShares, double mean, double[] ofScores) {
        private boolean sees(int step) {
            return step < shares.length;
        }
    }

    /// @param made ∂J/∂y for every number y that the operation makes
    AttentionSlopes(Site at, Attention attention, double[] made) {
        this.at = at;
        this.made = made;
        steps = at.steps();
        features = at.form().size(-1);
        heads = attention.heads();
        size = features / heads;
        projected = new double[steps][];
        slopes = new double[steps][3 * features];
        for (int t = 0; t < steps; t++) {
            projected[t] = Attentions.projected(at, t, 0, 3 * features);
        }
        for (int head = 0; head < heads; head++) {
            var looks = new Row[steps];
            for (int t = 0; t < steps; t++) {
                looks[t] = row(head, t, attention.causal(), mixed(head, t));
            }
            rows.add(looks);
        }
    }

    /// ∂J/∂z of a head at a step.
    private double[] mixed(int head, int t) {
        double[] out = new double[size];
        for (int i = 0; i < size; i++) {
            for (int o = 0; o < features; o++) {
                out[i] += made[t * features + o] * at.weight(2)[o * features + head * size + i];
            }
        }
        return out;
    }

    private Row row(int head, int t, boolean causal, double[] ofMixture) {
        int seen = causal ? t + 1 : steps;
        int query = head * size;
        int key = features + head * size;
        int value = 2 * features + head * size;
        double root = Math.sqrt(size);
        double[] scores = new double[seen];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int u = 0; u < seen; u++) {
            for (int i = 0; i < size; i++) {
                scores[u] += projected[t][query + i] * projected[u][key + i] / root;
            }
            greatest = Math.max(greatest, scores[u]);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - greatest);
        }
        double[] shares = new double[seen];
        double[] ofShares = new double[seen];
        double mean = 0;
        for (int u = 0; u < seen; u++) {
            shares[u] = Math.exp(scores[u] - greatest) / sum;
            for (int i = 0; i < size; i++) {
                ofShares[u] += ofMixture[i] * projected[u][value + i];
                slopes[u][value + i] += shares[u] * ofMixture[i];
            }
            mean += shares[u] * ofShares[u];
        }
        double[] ofScores = new double[seen];
        for (int u = 0; u < seen; u++) {
            ofScores[u] = shares[u] * (ofShares[u] - mean);
            for (int i = 0; i < size; i++) {
                slopes[u][key + i] += ofScores[u] * projected[t][query + i] / root;
                slopes[t][query + i] += ofScores[u] * projected[u][key + i] / root;
            }
        }
        return new Row(ofMixture, shares, ofShares, mean, ofScores);
    }

    /// ∂J/∂x of every number x that flows in.
    double[] all() {
        double[] out = new double[steps * features];
        for (int index = 0; index < out.length; index++) {
            out[index] = way(index, 0) + way(index, features) + way(index, 2 * features);
        }
        return out;
    }

    private double way(int index, int from) {
        double sum = 0;
        for (int i = from; i < from + features; i++) {
            sum += slopes[index / features][i] * at.weight(0)[i * features + index % features];
        }
        return sum;
    }

    /// The sums behind one of them.
    NumberSlope.Attended of(int index) {
        int step = index / features;
        var terms = new ArrayList<Working.Term>(features);
        for (int i = 0; i < features; i++) {
            int row = 2 * features + i;
            terms.add(new Working.Term(i, slopes[step][row], at.weight(0)[row * features + index % features]));
        }
        double query = way(index, 0);
        double key = way(index, features);
        return new NumberSlope.Attended(
                at.step().value(), terms, key, query, telling(step), way(index, 2 * features) + key + query);
    }

    /// The steps at which a weight is used. What the last projection multiplies are the mixtures of all heads.
    List<Working.Term> terms(int weight, int index) {
        boolean kernel = weight % 2 == 0;
        boolean last = weight > 1;
        int row = kernel ? index / features : index;
        var terms = new ArrayList<Working.Term>(steps);
        for (int t = 0; t < steps; t++) {
            double taken = !kernel ? 1 : last ? mixture(t, index % features) : at.x()[t * features + index % features];
            terms.add(new Working.Term(t, taken, last ? made[t * features + row] : slopes[t][row]));
        }
        return terms;
    }

    /// Why the loss changes as it does with what a weight makes at a step; empty for the last projection, which makes what
    /// comes out.
    Optional<LookSlope> look(int weight, int index, int step) {
        if (weight > 1) {
            return Optional.empty();
        }
        int row = weight == 0 ? index / features : index;
        LookSlope.Part part = part(row);
        Row[] looks = rows.get(row % features / size);
        var terms = new ArrayList<Working.Term>();
        for (int other = 0; other < steps; other++) {
            boolean asks = part == LookSlope.Part.QUESTION;
            if (looks[asks ? step : other].sees(asks ? other : step)) {
                terms.add(term(part, looks, step, other, row));
            }
        }
        double total = terms.stream().mapToDouble(Working.Term::product).sum();
        return Optional.of(new LookSlope(part, step, terms, total));
    }

    private LookSlope.Part part(int row) {
        return row < features ? LookSlope.Part.QUESTION : row < 2 * features ? LookSlope.Part.KEY : LookSlope.Part.VALUE;
    }

    private Working.Term term(LookSlope.Part part, Row[] looks, int step, int other, int row) {
        double root = Math.sqrt(size);
        return switch (part) {
            case QUESTION -> new Working.Term(other, looks[step].ofScores[other], projected[other][row + features] / root);
            case KEY -> new Working.Term(other, looks[other].ofScores[step], projected[other][row - features] / root);
            case VALUE -> new Working.Term(other, looks[other].shares[step], looks[other].ofMixture[row % size]);
        };
    }

    /// A number of the mixtures of all heads at a step.
    private double mixture(int t, int i) {
        double[] shares = rows.get(i / size)[t].shares;
        double sum = 0;
        for (int u = 0; u < shares.length; u++) {
            sum += shares[u] * projected[u][2 * features + i];
        }
        return sum;
    }

    /// The weight that multiplies the largest number into the number of a question, key or value that matters most.
    WeightAt telling() {
        int step = 0;
        int row = 0;
        for (int t = 0; t < steps; t++) {
            int steepest = Telling.steepest(slopes[t]);
            if (Math.abs(slopes[t][steepest]) > Math.abs(slopes[step][row])) {
                step = t;
                row = steepest;
            }
        }
        double[] taken = Arrays.copyOfRange(at.x(), step * features, (step + 1) * features);
        return new WeightAt(0, row * features + Telling.steepest(taken));
    }

    /// Of all heads the row of the step whose scores matter most.
    private NumberSlope.SoftmaxRow telling(int step) {
        int best = 0;
        double most = -1;
        for (int head = 0; head < heads; head++) {
            for (double slope : rows.get(head)[step].ofScores) {
                if (Math.abs(slope) > most) {
                    most = Math.abs(slope);
                    best = head;
                }
            }
        }
        Row row = rows.get(best)[step];
        var terms = new ArrayList<Working.Term>(row.shares.length);
        for (int u = 0; u < row.shares.length; u++) {
            terms.add(new Working.Term(u, row.shares[u], row.ofShares[u] - row.mean));
        }
        return new NumberSlope.SoftmaxRow(best, step, row.mean, terms);
    }
}
