package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.netwright.op.Input;
import org.netwright.op.Merge;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.Traits;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// A network in which channels of one layer can be switched off: what the layer makes is multiplied by 1 or 0 for each
/// channel before anything else takes it. The factors are one more input, so that the same network serves for any choice
/// of channels; weights keep their names.
public final class Silenced {
    /// The name of the input that takes the factors; no layer and no data can be called so.
    public static final String FACTORS = "on\nor off";

    private Silenced() {}

    /// Whether channels of a layer can be switched off: they are numbers that something else takes.
    public static boolean possible(Program program, String layer) {
        Step tap = tap(program, layer);
        return tap.form().isReal() && !(tap.op() instanceof Output);
    }

    /// The same network with factors behind a layer.
    public static Program of(Program program, String layer) {
        Step tap = tap(program, layer);
        var steps = new ArrayList<Step>();
        for (Step step : program.steps()) {
            steps.add(moved(step, tap.value()));
            if (step.equals(tap)) {
                var plain = new Form(tap.form().element(), tap.form().axes(), false);
                steps.add(new Step(
                        FACTORS, "input", new Input(FACTORS, plain), List.of(), tap.value() + 1, plain, List.of(),
                        Traits.PLAIN));
                steps.add(new Step(
                        FACTORS, "multiply", new Merge(Merge.Kind.MULTIPLY), List.of(tap.value(), tap.value() + 1),
                        tap.value() + 2, tap.form(), List.of(), Traits.PLAIN));
            }
        }
        return new Program(steps);
    }

    private static Step moved(Step step, int tap) {
        List<Integer> inputs =
                step.inputs().stream().map(in -> in < tap ? in : in + 2).toList();
        int value = step.value() <= tap ? step.value() : step.value() + 2;
        return new Step(
                step.node(), step.name(), step.op(), inputs, value, step.form(), step.weights(), step.traits());
    }

    /// The factors of a layer's channels, for a batch of any size.
    ///
    /// @param off the channels that are switched off
    /// @param channels how many there are
    public static Tensor factors(Program program, String layer, Set<Integer> off, int channels) {
        Form form = tap(program, layer).form();
        int each = form.isImage() ? form.size(1) * form.size(2) : 1; // a picture enters as large as its form says
        float[] factors = new float[channels * each];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = off.contains(i / each) ? 0 : 1;
        }
        return form.isSequence()
                ? Tensor.of(Shape.of(1, 1, channels), factors)
                : Tensor.of(form.shape(1).batched(1), factors);
    }

    private static Step tap(Program program, String layer) {
        return program.taps().stream()
                .filter(step -> step.node().equals(layer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the network has no layer " + layer));
    }
}
