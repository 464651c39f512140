package org.netwright.explanation;

import java.util.ArrayList;
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

    /// The sums behind one of them.
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
