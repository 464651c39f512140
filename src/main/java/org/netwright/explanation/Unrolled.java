package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import org.netwright.op.Program;
import org.netwright.op.Recurrent;
import org.netwright.op.Step;

/// A network whose recurrent layers show their hidden state at every step, also where the network goes on with the last
/// one alone. It answers like the other one: what is new in it leads nowhere.
public final class Unrolled {
    private Unrolled() {}

    /// The same network with such steps behind its own.
    public static Program of(Program program) {
        var steps = new ArrayList<>(program.steps());
        List<Step> taps = program.taps();
        for (Step step : program.steps()) {
            if (step.op() instanceof Recurrent op && !op.sequence() && taps.contains(step)) {
                steps.add(step(program, step, op, steps.size()));
            }
        }
        return new Program(steps);
    }

    /// The same recurrent layer giving its state after every step.
    public static Step step(Program program, Step step, Recurrent op) {
        return step(program, step, op, step.value());
    }

    private static Step step(Program program, Step step, Recurrent op, int value) {
        var shown = new Recurrent(op.cell(), op.hidden(), op.bidirectional(), true, op.init());
        var form = program.forms(step).getFirst().withLast(op.hidden() * op.directions());
        return new Step(step.node(), step.name(), shown, step.inputs(), value, form, step.weights(), step.traits());
    }
}
