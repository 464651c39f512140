package org.netwright.engine;

import java.util.ArrayList;
import java.util.List;
import org.netwright.op.Inferred;
import org.netwright.op.Input;
import org.netwright.op.Op;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.Traits;
import org.netwright.tensor.Form;

/// Networks of one operation after another: layer `0` is the input, the last one the output.
public final class Chain {
    private final List<Step> steps = new ArrayList<>();

    public Chain(Form input) {
        steps.add(new Step("0", "input", new Input("input", input), List.of(), 0, input, List.of(), Traits.PLAIN));
    }

    public Chain then(Op op) {
        return then(op, Traits.PLAIN);
    }

    public Chain then(Op op, Traits traits) {
        return then(op, traits, List.of(steps.getLast().value()));
    }

    /// Goes on from several values, by number.
    public Chain with(Op op, Integer... values) {
        return then(op, Traits.PLAIN, List.of(values));
    }

    private Chain then(Op op, Traits traits, List<Integer> from) {
        List<Form> forms = from.stream().map(value -> steps.get(value).form()).toList();
        if (!(op.infer(forms) instanceof Inferred.Ok(Form form))) {
            throw new IllegalArgumentException(op + " after " + forms);
        }
        int value = steps.size();
        String node = String.valueOf(value);
        steps.add(new Step(node, op.id(), op, from, value, form, op.weights(forms), traits));
        return this;
    }

    public Program end(Output.Head head) {
        then(new Output("target", head));
        return new Program(steps);
    }
}
