package org.netwright.explanation;

import java.util.ArrayList;

/// The way back through one way in which a recurrent layer reads, and through time.
final class OneWayBack {
    private final OneWay way;
    private final int hidden;
    /// By step: ∂J/∂h by what the layer gives there.
    private final double[][] given;
    /// By step: ∂J/∂h, ∂J/∂a for what the gates take from the input, and for what they take from the state, and ∂J/∂c.
    private final double[][] ofState;
    private final double[][] ofGates;
    private final double[][] ofTaken;
    private final double[][] ofCell;

    /// @param given ∂J/∂h by what the layer gives at each step
    OneWayBack(OneWay way, double[][] given) {
        this.way = way;
        this.given = given;
        hidden = way.hidden();
        ofState = new double[given.length][];
        ofGates = new double[given.length][way.rows()];
        ofTaken = new double[given.length][way.rows()];
        ofCell = new double[given.length][hidden];
        back();
    }

    /// The way there.
    OneWay way() {
        return way;
    }

    /// ∂J/∂a for what the gates of a step take.
    double[] ofGates(int step) {
        return ofGates[step];
    }

    /// ∂J/∂a for what the gates of a step take from the state before.
    double[] ofTaken(int step) {
        return ofTaken[step];
    }

    private double gate(int t, int which, int unit) {
        return way.gate(t, which, unit);
    }

    private void back() {
        double[] fromCell = new double[hidden];
        double[] fromState = new double[hidden];
        for (int t = way.last(); way.inside(t); t = way.after(t, -1)) {
            double[] now = new double[hidden];
            for (int j = 0; j < hidden; j++) {
                now[j] = given[t][j] + fromState[j];
            }
            ofState[t] = now;
            for (int j = 0; j < hidden; j++) {
                fromCell[j] = way.lstm() ? backLstm(t, j, fromCell[j]) : backGru(t, j);
            }
            for (int j = 0; j < hidden; j++) {
                fromState[j] = past(t, j);
                for (int row = 0; row < way.rows(); row++) {
                    fromState[j] += ofTaken[t][row] * way.state()[row * hidden + j];
                }
            }
        }
    }

    /// @param later ∂J/∂c from the next step
    /// @return ∂J/∂c for the step before
    private double backLstm(int t, int j, double later) {
        double tanh = Math.tanh(way.cellAfter(t)[j]);
        double now = later + ofState[t][j] * gate(t, 3, j) * (1 - tanh * tanh);
        ofCell[t][j] = now;
        set(t, j, now * gate(t, 2, j) * sloped(gate(t, 0, j)));
        set(t, hidden + j, now * way.cellBefore(t)[j] * sloped(gate(t, 1, j)));
        set(t, 2 * hidden + j, now * gate(t, 0, j) * (1 - gate(t, 2, j) * gate(t, 2, j)));
        set(t, 3 * hidden + j, ofState[t][j] * tanh * sloped(gate(t, 3, j)));
        return now * gate(t, 1, j);
    }

    private double backGru(int t, int j) {
        double ofNew = ofState[t][j] * (1 - gate(t, 1, j)) * (1 - gate(t, 2, j) * gate(t, 2, j));
        set(t, j, ofNew * way.taken(t)[j] * sloped(gate(t, 0, j)));
        set(t, hidden + j, ofState[t][j] * (way.stateBefore(t)[j] - gate(t, 2, j)) * sloped(gate(t, 1, j)));
        set(t, 2 * hidden + j, ofNew);
        ofTaken[t][2 * hidden + j] = ofNew * gate(t, 0, j);
        return 0;
    }

    /// What the slope of a gate at a step is the product of.
    ///
    /// @param row which gate, of which unit
    /// @param state whether it is the slope for what the gate takes from the state; else for what it takes from the input
    GateSlope gate(int t, int row, boolean state) {
        int which = row / hidden;
        int j = row % hidden;
        double total = state ? ofTaken[t][row] : ofGates[t][row];
        double made = gate(t, which, j);
        if (way.lstm()) {
            double outer = which == 3 ? ofState[t][j] : ofCell[t][j];
            double inner = switch (which) {
                case 0 -> gate(t, 2, j);
                case 1 -> way.cellBefore(t)[j];
                case 2 -> gate(t, 0, j);
                default -> Math.tanh(way.cellAfter(t)[j]);
            };
            return new GateSlope(way.cell(), which, false, t, outer, inner, made, total);
        }
        boolean kept = state && which == 2;
        double outer = which == 0 || kept ? ofGates[t][2 * hidden + j] : ofState[t][j];
        double inner = switch (which) {
            case 0 -> way.taken(t)[j];
            case 1 -> way.stateBefore(t)[j] - gate(t, 2, j);
            default -> kept ? gate(t, 0, j) : 1 - gate(t, 1, j);
        };
        return new GateSlope(way.cell(), which, kept, t, outer, inner, made, total);
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
        return way.lstm() ? 0 : ofState[t][j] * gate(t, 1, j);
    }

    /// One step back through time, from a step to the state before it, for the unit of that state which matters most. Before
    /// the first step there is none that was learned: there it is the step from the second to the first.
    NumberSlope.StepBack back(int from) {
        int step = way.inside(way.after(from, -1)) ? way.after(from, -1) : from;
        int unit = 0;
        for (int j = 1; j < hidden; j++) {
            unit = Math.abs(ofState[step][j]) > Math.abs(ofState[step][unit]) ? j : unit;
        }
        int next = way.after(step, 1);
        var terms = new ArrayList<Working.Term>();
        for (int row = 0; way.inside(next) && row < way.rows(); row++) {
            terms.add(new Working.Term(row, ofTaken[next][row], way.state()[row * hidden + unit]));
        }
        double kept = way.inside(next) ? past(next, unit) : 0;
        return new NumberSlope.StepBack(step, unit, given[step][unit], kept, terms, ofState[step][unit]);
    }
}
