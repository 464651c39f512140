package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import org.netwright.op.Recurrent;

/// One way in which a recurrent layer reads, in PyTorch's formulas: an LSTM makes c = f c′ + i g and h = o tanh c of its
/// gates i, f, g, o; a GRU makes h = (1 − z) n + z h′ of r, z and n = tanh(a + r b).
final class OneWay {
    /// How many weights there are for each way.
    static final int WEIGHTS = 4;

    /// The gate of new content, which is a tanh, has the same place in both cells.
    private static final int NEW = 2;

    private final Site at;
    private final Recurrent op;
    private final int number;
    private final int hidden;
    private final int steps;
    /// By step: what the gates make, the state before and after, and the cell before and after.
    private final double[][] gates;
    private final double[][] before;
    private final double[][] after;
    private final double[][] cellBefore;
    private final double[][] cellAfter;
    /// By step: what the gate n of a GRU takes from the state.
    private final double[][] taken;

    /// @param number 0 for the way there, 1 for the one from the end
    OneWay(Site at, Recurrent op, int number) {
        this.at = at;
        this.op = op;
        this.number = number;
        hidden = op.hidden();
        steps = at.steps();
        gates = new double[steps][op.cell().gates() * hidden];
        before = new double[steps][];
        after = new double[steps][];
        cellBefore = new double[steps][];
        cellAfter = new double[steps][hidden];
        taken = new double[steps][hidden];
        read();
    }

    int number() {
        return number;
    }

    int hidden() {
        return hidden;
    }

    Recurrent.Cell cell() {
        return op.cell();
    }

    boolean lstm() {
        return op.cell() == Recurrent.Cell.LSTM;
    }

    /// How many gates there are, each with all units.
    int rows() {
        return op.cell().gates() * hidden;
    }

    /// The weights of what flows in.
    double[] input() {
        return at.weight(number * WEIGHTS);
    }

    /// The weights of the state.
    double[] state() {
        return at.weight(number * WEIGHTS + 1);
    }

    /// The step that is read so many further on.
    int after(int step, int many) {
        return number == 0 ? step + many : step - many;
    }

    boolean inside(int step) {
        return step >= 0 && step < steps;
    }

    int first() {
        return number == 0 ? 0 : steps - 1;
    }

    int last() {
        return after(first(), steps - 1);
    }

    /// What a gate makes at a step.
    double gate(int step, int which, int unit) {
        return gates[step][which * hidden + unit];
    }

    /// h after a step.
    double[] stateAfter(int step) {
        return after[step];
    }

    double[] stateBefore(int step) {
        return before[step];
    }

    double[] cellBefore(int step) {
        return cellBefore[step];
    }

    double[] cellAfter(int step) {
        return cellAfter[step];
    }

    /// What the gate n of a GRU takes from the state.
    double[] taken(int step) {
        return taken[step];
    }

    private void read() {
        double[] h = new double[hidden];
        double[] c = new double[hidden];
        for (int t = first(); inside(t); t = after(t, 1)) {
            before[t] = h;
            cellBefore[t] = c;
            h = lstm() ? lstm(t, h, c) : gru(t, h);
            after[t] = h;
            c = cellAfter[t];
        }
    }

    /// Σ W x + b over what flows in at a step.
    private double entering(int t, int row) {
        int features = at.form().size(-1);
        double sum = at.weight(number * WEIGHTS + 2)[row];
        for (int f = 0; f < features; f++) {
            sum += input()[row * features + f] * at.x()[t * features + f];
        }
        return sum;
    }

    /// Σ U h + b over the state before.
    private double kept(int row, double[] h) {
        double sum = at.weight(number * WEIGHTS + 3)[row];
        for (int j = 0; j < hidden; j++) {
            sum += state()[row * hidden + j] * h[j];
        }
        return sum;
    }

    private double[] lstm(int t, double[] h, double[] c) {
        double[] now = new double[hidden];
        for (int row = 0; row < rows(); row++) {
            double a = entering(t, row) + kept(row, h);
            gates[t][row] = row / hidden == NEW ? Math.tanh(a) : Activations.sigmoid(a);
        }
        for (int j = 0; j < hidden; j++) {
            cellAfter[t][j] = gate(t, 1, j) * c[j] + gate(t, 0, j) * gate(t, 2, j);
            now[j] = gate(t, 3, j) * Math.tanh(cellAfter[t][j]);
        }
        return now;
    }

    private double[] gru(int t, double[] h) {
        double[] now = new double[hidden];
        for (int row = 0; row < 2 * hidden; row++) {
            gates[t][row] = Activations.sigmoid(entering(t, row) + kept(row, h));
        }
        for (int j = 0; j < hidden; j++) {
            taken[t][j] = kept(2 * hidden + j, h);
            gates[t][2 * hidden + j] = Math.tanh(entering(t, 2 * hidden + j) + gate(t, 0, j) * taken[t][j]);
            now[j] = (1 - gate(t, 1, j)) * gate(t, 2, j) + gate(t, 1, j) * h[j];
        }
        return now;
    }

    /// One unit after one step, with the sums of its gates.
    Working.Gated working(int step, int unit) {
        var written = new ArrayList<Working.Gate>();
        for (int which = 0; which < op.cell().gates(); which++) {
            written.add(written(step, which, unit));
        }
        double[] carried = lstm() ? cellBefore[step] : before[step];
        double[] kept = lstm() ? cellAfter[step] : after[step];
        return new Working.Gated(
                op.cell(), new Working.Turn(step, unit, number == 1), written, carried[unit], kept[unit], after[step][unit]);
    }

    private Working.Gate written(int step, int which, int unit) {
        int row = which * hidden + unit;
        Working.WeightedSum entering = sum(2, row, at.form().size(-1), step * at.form().size(-1), at.x());
        Working.WeightedSum kept = sum(3, row, hidden, 0, before[step]);
        boolean let = !lstm() && which == NEW;
        double a = entering.total() + (let ? gate(step, 0, unit) : 1) * kept.total();
        return new Working.Gate(entering, kept, a, gates[step][row]);
    }

    /// A row of a matrix times a stretch of numbers, plus its bias.
    ///
    /// @param bias which of the weights of this way the bias is; the matrix stands two before it
    private Working.WeightedSum sum(int bias, int row, int many, int from, double[] numbers) {
        double[] matrix = at.weight(number * WEIGHTS + bias - 2);
        double added = at.weight(number * WEIGHTS + bias)[row];
        List<Working.Term> terms = new ArrayList<>(many);
        double total = added;
        for (int i = 0; i < many; i++) {
            var term = new Working.Term(from + i, numbers[from + i], matrix[row * many + i]);
            terms.add(term);
            total += term.product();
        }
        return new Working.WeightedSum(terms, added, total);
    }
}
