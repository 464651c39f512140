package org.netwright.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.netwright.op.Recurrent;

/// The way back through a recurrent layer, and through time: each way it reads is gone through once there, keeping what
/// the gates make, and once back.
final class RecurrentSlopes {
    private final Site at;
    private final Recurrent op;
    private final List<OneWayBack> ways = new ArrayList<>();

    /// @param made ∂J/∂y for every number y that the operation makes
    RecurrentSlopes(Site at, Recurrent op, double[] made) {
        this.at = at;
        this.op = op;
        for (int way = 0; way < op.directions(); way++) {
            ways.add(new OneWayBack(new OneWay(at, op, way), given(made, way)));
        }
    }

    /// ∂J/∂h by what the layer gives, for each step in the order of the text.
    private double[][] given(double[] made, int way) {
        int steps = at.steps();
        int hidden = op.hidden();
        double[][] given = new double[steps][hidden];
        int last = way == 0 ? steps - 1 : 0;
        for (int unit = 0; unit < hidden; unit++) {
            for (int t = 0; op.sequence() && t < steps; t++) {
                given[t][unit] = made[(t * op.directions() + way) * hidden + unit];
            }
            if (!op.sequence()) {
                given[last][unit] = made[way * hidden + unit];
            }
        }
        return given;
    }

    /// ∂J/∂x of every number x that flows in.
    double[] all() {
        double[] out = new double[at.x().length];
        for (int index = 0; index < out.length; index++) {
            for (OneWayBack way : ways) {
                for (int row = 0; row < way.way().rows(); row++) {
                    out[index] += term(way, row, index).product();
                }
            }
        }
        return out;
    }

    private Working.Term term(OneWayBack back, int row, int index) {
        int features = at.form().size(-1);
        OneWay way = back.way();
        return new Working.Term(
                way.number() * way.rows() + row,
                back.ofGates(index / features)[row],
                way.input()[row * features + index % features]);
    }

    /// The steps at which a weight is used: by what flows in there, or by the state before.
    List<Working.Term> terms(int weight, int index) {
        OneWayBack back = ways.get(weight / OneWay.WEIGHTS);
        int kind = weight % OneWay.WEIGHTS;
        boolean state = kind % 2 == 1;
        int width = kind > 1 ? 1 : state ? op.hidden() : at.form().size(-1);
        int column = index % width;
        var terms = new ArrayList<Working.Term>();
        for (int t = 0; t < at.steps(); t++) {
            double taken = state ? back.way().stateBefore(t)[column] : at.x()[t * at.form().size(-1) + column];
            double[] gates = state ? back.ofTaken(t) : back.ofGates(t);
            terms.add(new Working.Term(t, kind > 1 ? 1 : taken, gates[index / width]));
        }
        return terms;
    }

    /// Why the loss changes as it does with what the gate of a weight takes at a step.
    GateSlope gate(int weight, int index, int step) {
        OneWayBack back = ways.get(weight / OneWay.WEIGHTS);
        int width = at.weight(weight).length / back.way().rows();
        return back.gate(step, index / width, weight % 2 == 1);
    }

    /// The weight that multiplies the largest number into the gate that matters most.
    WeightAt telling() {
        var best = new WeightAt(0, 0);
        double most = -1;
        int features = at.form().size(-1);
        for (OneWayBack way : ways) {
            for (int t = 0; t < at.steps(); t++) {
                double[] gates = way.ofGates(t);
                int row = Telling.steepest(gates);
                if (Math.abs(gates[row]) > most) {
                    most = Math.abs(gates[row]);
                    double[] taken = Arrays.copyOfRange(at.x(), t * features, (t + 1) * features);
                    best = new WeightAt(
                            way.way().number() * OneWay.WEIGHTS, row * features + Telling.steepest(taken));
                }
            }
        }
        return best;
    }

    /// The sums behind ∂J/∂x of one number.
    NumberSlope.Carried of(int index) {
        var terms = new ArrayList<Working.Term>();
        for (OneWayBack way : ways) {
            for (int row = 0; row < way.way().rows(); row++) {
                terms.add(term(way, row, index));
            }
        }
        double total = terms.stream().mapToDouble(Working.Term::product).sum();
        return new NumberSlope.Carried(
                at.step().value(), terms, ways.getFirst().back(index / at.form().size(-1)), total);
    }
}
