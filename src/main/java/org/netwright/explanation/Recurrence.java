package org.netwright.explanation;

import java.util.List;
import java.util.stream.IntStream;
import org.netwright.op.Recurrent;

/// A recurrent layer unrolled through time: its state after every step. States are counted as if the layer gave all of
/// them: step by step, at each step the units of the way there before those of the way from the end.
public final class Recurrence {
    private final Recurrent op;
    private final int steps;
    private final List<OneWay> ways;

    Recurrence(Site at, Recurrent op) {
        this.op = op;
        steps = at.steps();
        ways = IntStream.range(0, op.directions()).mapToObj(way -> new OneWay(at, op, way)).toList();
    }

    static Recurrence of(Site at) {
        if (!(at.step().op() instanceof Recurrent op)) {
            throw new IllegalArgumentException(at.step().node() + " carries no state along");
        }
        return new Recurrence(at, op);
    }

    private int each() {
        return op.hidden() * op.directions();
    }

    /// Every unit after every step.
    public double[] states() {
        double[] all = new double[steps * each()];
        for (int t = 0; t < steps; t++) {
            for (OneWay way : ways) {
                System.arraycopy(way.stateAfter(t), 0, all, t * each() + way.number() * op.hidden(), op.hidden());
            }
        }
        return all;
    }

    /// How one of the states comes about.
    public Working.Gated working(int state) {
        int unit = state % each();
        return ways.get(unit / op.hidden()).working(state / each(), unit % op.hidden());
    }

    /// Which of the states a number that the layer gives is.
    public int given(int made) {
        return op.sequence() ? made : ways.get(made / op.hidden()).last() * each() + made;
    }

    /// How a number that the layer gives comes about.
    Working.Gated made(int index) {
        return working(given(index));
    }

    /// Every number that the layer gives.
    double[] made() {
        double[] states = states();
        return op.sequence()
                ? states
                : IntStream.range(0, each()).mapToDouble(index -> states[given(index)]).toArray();
    }
}
