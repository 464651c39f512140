package org.netwright.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.netwright.model.TrainedModel;
import org.netwright.model.Weights;
import org.netwright.op.Input;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;
import org.netwright.tensor.Tensor;

/// One sample on its way through a network: every value there is, and the arithmetic behind each number of it. What layers
/// make is what the engine made; what a layer makes on the way, such as the sums before its activation, is worked out here.
/// The sample is alone in its batch, without padding. For one thread at a time.
public final class Followed {
    private final Program program;
    private final Weights weights;
    private final Map<String, Tensor> activations;
    private final Map<Integer, double[]> values = new HashMap<>();
    private final Map<String, double[]> read = new HashMap<>();
    private final Map<Integer, Recurrence> recurrences = new HashMap<>();

    /// A sample whose activations are known.
    ///
    /// @param weights of the network
    /// @param activations what each layer makes of the sample, by its name, batch axis first
    public Followed(Program program, Weights weights, Map<String, Tensor> activations) {
        this.program = program;
        this.weights = weights;
        this.activations = Map.copyOf(activations);
    }

    /// Follows a sample through a network.
    ///
    /// @param inputs of the sample, a batch of one
    public static Followed through(TrainedModel model, Program program, Weights weights, Map<String, Tensor> inputs) {
        List<String> layers = program.taps().stream().map(Step::node).toList();
        return new Followed(program, weights, model.activations(inputs, layers));
    }

    /// The network.
    public Program program() {
        return program;
    }

    /// The operations of a layer, in order.
    public List<Step> steps(String layer) {
        return program.steps().stream().filter(step -> step.node().equals(layer)).toList();
    }

    /// The numbers an operation makes, in row-major order.
    ///
    /// @param step its number in the program
    public double[] value(int step) {
        double[] known = values.get(step);
        if (known == null) {
            known = compute(program.steps().get(step));
            values.put(step, known);
        }
        return known.clone();
    }

    private double[] compute(Step step) {
        Tensor made = activations.get(step.node());
        boolean tap = program.taps().contains(step);
        if (made != null && tap) {
            return doubles(made);
        }
        if (step.op() instanceof Input) {
            throw new IllegalArgumentException("what the input " + step.node() + " gives is missing");
        }
        Site at = site(step);
        return Arithmetic.all(at, Math.toIntExact(step.form().elements(steps(at))));
    }

    /// How many steps a sequence of any length has in this sample.
    private static int steps(Site at) {
        return at.form().isSequence() ? at.steps() : at.form().isTokens() ? at.x().length : 1;
    }

    /// The arithmetic behind one number.
    ///
    /// @param step number of the operation in the program
    /// @param index which of its numbers, in row-major order
    public Working working(int step, int index) {
        Step which = program.steps().get(step);
        if (which.op() instanceof Input) {
            return new Working.Given(value(step)[index]);
        }
        return Arithmetic.of(site(which), index);
    }

    /// A recurrent layer unrolled through time.
    ///
    /// @param step its number in the program
    public Recurrence recurrence(int step) {
        return recurrences.computeIfAbsent(step, ignored -> Recurrence.of(site(program.steps().get(step))));
    }

    /// An operation with all that its numbers follow from.
    Site site(Step step) {
        return new Site(
                step,
                program.forms(step),
                step.inputs().stream().map(this::value).toList(),
                step.weights().stream().map(weight -> weight(step, weight)).toList());
    }

    private double[] weight(Step step, WeightSpec spec) {
        return read.computeIfAbsent(
                step.nameOf(spec), name -> doubles(Objects.requireNonNull(weights.tensors().get(name), name)));
    }

    private static double[] doubles(Tensor tensor) {
        float[] floats = tensor.toFloats();
        double[] out = new double[floats.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = floats[i];
        }
        return out;
    }
}
