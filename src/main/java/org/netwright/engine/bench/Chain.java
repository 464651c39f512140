package org.netwright.engine.bench;

import java.util.ArrayList;
import java.util.List;
import org.netwright.op.Activate;
import org.netwright.op.Conv;
import org.netwright.op.Function;
import org.netwright.op.Inferred;
import org.netwright.op.Init;
import org.netwright.op.Input;
import org.netwright.op.Linear;
import org.netwright.op.Op;
import org.netwright.op.Output;
import org.netwright.op.Pool;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.Traits;
import org.netwright.op.Window;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// A network of one layer after the other, written down without a drawing.
final class Chain {
    private static final Init GLOROT = new Init.Scaled(1, Init.Fan.AVERAGE, false);

    private final List<Step> steps = new ArrayList<>();
    private final DataSchema data;

    /// Starts with the data's input.
    Chain(DataSchema data) {
        this.data = data;
        add("input", new Input(data.inputs().firstEntry().getKey(), data.input()));
    }

    /// A convolution with square windows, then ReLU.
    Chain conv(String layer, int filters, int window) {
        add(layer, new Conv(filters, Window.of(List.of(window, window), List.of(1, 1)), 1, true, GLOROT));
        return relu(layer);
    }

    /// The greatest of each square window, the windows side by side.
    Chain maxPool(String layer, int window) {
        return add(layer, new Pool(Pool.Kind.MAX, Window.of(List.of(window, window), List.of(window, window))));
    }

    /// Any operation that needs no more said.
    Chain add(String layer, Op op) {
        List<Integer> from = steps.isEmpty() ? List.of() : List.of(steps.size() - 1);
        List<Form> forms = steps.isEmpty() ? List.of() : List.of(steps.getLast().form());
        switch (op.infer(forms)) {
            case Inferred.Ok(Form form) ->
                steps.add(new Step(layer, op.id(), op, from, steps.size(), form, op.weights(forms), Traits.PLAIN));
            case Inferred.Mismatch mismatch -> throw new IllegalArgumentException(layer + ": " + mismatch.message());
        }
        return this;
    }

    /// A fully connected layer, then ReLU.
    Chain dense(String layer, int units) {
        return add(layer, new Linear(units, true, GLOROT)).relu(layer);
    }

    private Chain relu(String layer) {
        return add(layer, Activate.of(Function.RELU));
    }

    /// Ends with one score for each class.
    Program classes(String layer, int classes) {
        add(layer, new Linear(classes, true, GLOROT));
        add(layer, new Output(data.targets().firstEntry().getKey(), Output.Head.CLASSIFICATION));
        return new Program(steps);
    }
}
