package org.netwright.explanation;

import java.util.ArrayList;
import org.netwright.op.Recurrent;

/// One way in which a recurrent layer reads, there and back through time, in PyTorch's formulas: an LSTM makes
/// c = f c′ + i g and h = o tanh c of its gates i, f, g, o; a GRU makes h = (1 − z) n + z h′ of r, z and
/// n = tanh(a + r b).
final class OneWay {
    private static final int WEIGHTS = 4;

    private final Site at;
    private final int number;
    private final int hidden;
    private final boolean lstm;
    /// By step: what the gates make, the state before, and the cell before and after.
    private final double[][] gates;
    private final double[][] before;
    private final double[][] cellBefore;
    private final double[][] cellAfter;
    /// By step: what the gate n of a GRU takes from the state.
    private final double[][] taken;
    /// By step: ∂J/∂h, ∂J/∂a for what the gates take from the input, and for what they take from the state.
    private final double[][] ofState;
    private final double[][] ofGates;
    private final double[][] ofTaken;
    private final double[][] given;

    /// @param number 0 for the way there, 1 for the one from the end
    /// @param given ∂J/∂h by what the layer gives at each step
    OneWay(Site at, Recurrent op, int number, double[][] given) {
        this.at = at;
        this.number = number;
        this.given = given;
        hidden = op.hidden();
        lstm = op.cell() == Recurrent.Cell.LSTM;
        int steps = given.length;
        int rows = op.cell().gates() * hidden;
        gates = new double[steps][rows];
        before = new double[steps][];
        cellBefore = new double[steps][];
        cellAfter = new double[steps][hidden];
        taken = new double[steps][hidden];
        ofState = new double[steps][];
        ofGates = new double[steps][rows];
        ofTaken = new double[steps][rows];
        there();
        back();
    }

    int number() {
        return number;
    }

    /// How many gates there are, each with all units.
    int rows() {
        return gates[0].length;
    }

    /// The weights of what flows in.
    double[] input() {
        return at.weight(number * WEIGHTS);
    }

    /// ∂J/∂a for what the gates of a step take.
    double[] ofGates(int step) {
        return ofGates[step];
    }

    private double[] state() {
        return at.weight(number * WEIGHTS + 1);
    }

    /// The step that is read so many further on.
    private int after(int step, int many) {
        return number == 0 ? step + many : step - many;
    }

    private boolean inside(int step) {
        return step >= 0 && step < given.length;
    }

    private int first() {
        return number == 0 ? 0 : given.length - 1;
    }

    private void there() {
        double[] h = new double[hidden];
        double[] c = new double[hidden];
        for (int t = first(); inside(t); t = after(t, 1)) {
            before[t] = h;
            cellBefore[t] = c;
            h = lstm ? lstm(t, h, c) : gru(t, h);
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
            gates[t][row] = row / hidden == 2 ? Math.tanh(a) : Activations.sigmoid(a);
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

    private double gate(int t, int which, int unit) {
        return gates[t][which * hidden + unit];
    }

    private void back() {
        double[] fromCell = new double[hidden];
        double[] fromState = new double[hidden];
        for (int t = after(first(), given.length - 1); inside(t); t = after(t, -1)) {
            double[] now = new double[hidden];
            for (int j = 0; j < hidden; j++) {
                now[j] = given[t][j] + fromState[j];
            }
            ofState[t] = now;
            for (int j = 0; j < hidden; j++) {
                fromCell[j] = lstm ? backLstm(t, j, fromCell[j]) : backGru(t, j);
            }
            for (int j = 0; j < hidden; j++) {
                fromState[j] = past(t, j);
                for (int row = 0; row < rows(); row++) {
                    fromState[j] += ofTaken[t][row] * state()[row * hidden + j];
                }
            }
        }
    }

    /// @param later ∂J/∂c from the next step
    /// @return ∂J/∂c for the step before
    private double backLstm(int t, int j, double later) {
        double tanh = Math.tanh(cellAfter[t][j]);
        double ofCell = later + ofState[t][j] * gate(t, 3, j) * (1 - tanh * tanh);
        set(t, j, ofCell * gate(t, 2, j) * sloped(gate(t, 0, j)));
        set(t, hidden + j, ofCell * cellBefore[t][j] * sloped(gate(t, 1, j)));
        set(t, 2 * hidden + j, ofCell * gate(t, 0, j) * (1 - gate(t, 2, j) * gate(t, 2, j)));
        set(t, 3 * hidden + j, ofState[t][j] * tanh * sloped(gate(t, 3, j)));
        return ofCell * gate(t, 1, j);
    }

    private double backGru(int t, int j) {
        double ofNew = ofState[t][j] * (1 - gate(t, 1, j)) * (1 - gate(t, 2, j) * gate(t, 2, j));
        set(t, j, ofNew * taken[t][j] * sloped(gate(t, 0, j)));
        set(t, hidden + j, ofState[t][j] * (before[t][j] - gate(t, 2, j)) * sloped(gate(t, 1, j)));
        set(t, 2 * hidden + j, ofNew);
        ofTaken[t][2 * hidden + j] = ofNew * gate(t, 0, j);
        return 0;
    }

    private void set(int t, int row, double slope) {
        ofGates[t][row] = slope;
        ofTaken[t][row] = slope;
    }

    private static double sloped(double sigmoid) {
        return sigmoid * (1 - sigmoid);
    }

    /// What of ∂J/∂h goes past the gates to the state before: only in a GRU.
    private double past(int t, int j) {
        return lstm ? 0 : ofState[t][j] * gate(t, 1, j);
    }

    /// One step back through time, from a step to the state before it, for the unit of that state which matters most. Before
    /// the first step there is none that was learned: there it is the step from the second to the first.
    NumberSlope.StepBack back(int from) {
        int step = inside(after(from, -1)) ? after(from, -1) : from;
        int unit = 0;
        for (int j = 1; j < hidden; j++) {
            unit = Math.abs(ofState[step][j]) > Math.abs(ofState[step][unit]) ? j : unit;
        }
        int next = after(step, 1);
        var terms = new ArrayList<Working.Term>();
        for (int row = 0; inside(next) && row < rows(); row++) {
            terms.add(new Working.Term(row, ofTaken[next][row], state()[row * hidden + unit]));
        }
        double kept = inside(next) ? past(next, unit) : 0;
        return new NumberSlope.StepBack(step, unit, given[step][unit], kept, terms, ofState[step][unit]);
    }
}
