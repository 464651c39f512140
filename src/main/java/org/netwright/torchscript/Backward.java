package org.netwright.torchscript;

import static org.netwright.torchscript.Literals.real;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netwright.op.Activate;
import org.netwright.op.Attention;
import org.netwright.op.BatchNorm;
import org.netwright.op.Concat;
import org.netwright.op.Conv;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Dropout;
import org.netwright.op.Embed;
import org.netwright.op.Flatten;
import org.netwright.op.Function;
import org.netwright.op.GlobalPool;
import org.netwright.op.GroupNorm;
import org.netwright.op.Input;
import org.netwright.op.LayerNorm;
import org.netwright.op.Linear;
import org.netwright.op.Merge;
import org.netwright.op.Op;
import org.netwright.op.Output;
import org.netwright.op.PRelu;
import org.netwright.op.Pad;
import org.netwright.op.Pool;
import org.netwright.op.Program;
import org.netwright.op.Recurrent;
import org.netwright.op.Reshape;
import org.netwright.op.SequenceMean;
import org.netwright.op.Step;
import org.netwright.op.Traits;
import org.netwright.op.Upsample;
import org.netwright.op.WeightSpec;

/// Writes backpropagation line by line, from the last operation to the first, for networks of vectors: dense layers,
/// activations, dropout, sums and concatenations.
///
/// In a network this small, what automatic differentiation records, looks up and allocates takes longer than the
/// arithmetic; written out, a step of a perceptron takes about 60 % of the time. Every other network leaves its
/// gradient to the engine, where the arithmetic outweighs all else.
///
/// The gradient of a weight is written straight into its stretch of the gradient's vector, `g0`, `g1` ….
final class Backward {
    private final CodeWriter code;
    private final Program program;
    private final WeightLayout layout;
    private final List<String> values;
    private final boolean[] learns;
    private final @Nullable String[] slopes;
    private final Map<String, WeightSlot> slots = new HashMap<>();
    private int names;

    /// @param values the variable of each value of the forward pass
    Backward(CodeWriter code, Program program, WeightLayout layout, List<String> values) {
        this.code = code;
        this.program = program;
        this.layout = layout;
        this.values = values;
        this.learns = learns(program);
        this.slopes = new @Nullable String[program.steps().size()];
        layout.trained().forEach(slot -> slots.put(slot.name(), slot));
    }

    /// Whether a network's gradient can be written out.
    static boolean knows(Program program) {
        return program.steps().stream()
                .allMatch(step -> step.form().isReal()
                        && step.form().rank() == 1
                        && program.forms(step).stream().allMatch(form -> form.rank() == 1)
                        && step.traits().equals(new Traits(0, 0, step.traits().frozen()))
                        && knows(step.op()));
    }

    private static boolean knows(Op op) {
        return switch (op) {
            case Activate _, Concat _, Dropout _, Flatten _, Input _, Linear _, Output _ -> true;
            case Merge merge -> merge.kind() == Merge.Kind.ADD;
            case Attention _, BatchNorm _, Conv _, ConvTranspose _, Embed _, GlobalPool _, GroupNorm _, LayerNorm _,
                    PRelu _, Pad _, Pool _, Recurrent _, Reshape _, SequenceMean _, Upsample _ -> false;
        };
    }

    /// For each value, whether something that is trained lies before it.
    private static boolean[] learns(Program program) {
        boolean[] learns = new boolean[program.steps().size()];
        for (Step step : program.steps()) {
            boolean own = !step.traits().frozen() && step.weights().stream().anyMatch(WeightSpec::trained);
            learns[step.value()] = own || step.inputs().stream().anyMatch(in -> learns[in]);
        }
        return learns;
    }

    /// Writes it all.
    ///
    /// @param slope the variable of the loss's gradient with respect to the scores
    void write(String slope) {
        slopes[program.output().value()] = slope;
        var backwards = new ArrayList<>(program.steps());
        Collections.reverse(backwards);
        for (Step step : backwards) {
            String d = slopes[step.value()];
            if (d != null && learns[step.value()]) {
                code.owner(step.node());
                write(step, d);
            }
        }
        code.owner("");
    }

    /// @param d the variable of the gradient with respect to the step's value
    private void write(Step step, String d) {
        String y = values.get(step.value());
        switch (step.op()) {
            case Linear _ -> linear(step, d);
            case Activate activate -> activate(step, activate, d, y);
            case Dropout dropout ->
                pass(step, dropout.rate() > 0 ? "torch.mul(%s, %s)".formatted(d, Forward.kept(step)) : d);
            case Concat _ -> concat(step, d);
            case Merge _ -> step.inputs().forEach(in -> give(in, d));
            case Flatten _, Output _ -> pass(step, d);
            case Input _ -> {}
            case Attention _, BatchNorm _, Conv _, ConvTranspose _, Embed _, GlobalPool _, GroupNorm _, LayerNorm _,
                    PRelu _, Pad _, Pool _, Recurrent _, Reshape _, SequenceMean _, Upsample _ ->
                throw new IllegalArgumentException("the gradient of " + step.op().id() + " is the engine's");
        }
    }

    private void pass(Step step, String expression) {
        give(step.inputs().getFirst(), expression);
    }

    /// Adds to the gradient with respect to a value, if anybody wants it.
    private void give(int value, String expression) {
        if (!learns[value]) {
            return;
        }
        String before = slopes[value];
        String sum = before == null ? expression : "torch.add(%s, %s)".formatted(before, expression);
        if (sum.contains("(")) {
            String name = "d" + names++;
            code.line("%s = %s", name, sum);
            sum = name;
        }
        slopes[value] = sum;
    }

    /// dL/dW = dᵀ x, dL/db = the sum of d over the batch, dL/dx = d W.
    private void linear(Step step, String d) {
        String x = values.get(step.inputs().getFirst());
        for (WeightSpec weight : step.weights()) {
            WeightSlot slot = slots.get(step.nameOf(weight));
            if (slot != null) {
                boolean matrix = weight.shape().rank() == 2;
                String into = "g" + slot.index();
                code.line(
                        "%s = %s", into,
                        matrix
                                ? "torch.mm(torch.t(%s), %s, out=%s)".formatted(d, x, into)
                                : "torch.sum(%s, [0], out=%s)".formatted(d, into));
            }
        }
        pass(step, "torch.mm(%s, %s)".formatted(d, matrix(step)));
    }

    private String matrix(Step step) {
        String name = step.nameOf(step.weights().getFirst());
        return layout.all()
                .filter(slot -> slot.name().equals(name))
                .map(WeightSlot::variable)
                .findFirst()
                .orElseThrow();
    }

    private void activate(Step step, Activate activate, String d, String y) {
        String x = values.get(step.inputs().getFirst());
        String slope = real(activate.slope());
        String derivative = derivative(activate.function(), slope);
        pass(step, derivative.formatted(d, x, y));
    }

    /// The derivative of a function: `%1$s` the gradient with respect to its value, `%2$s` its input, `%3$s` its value.
    private static String derivative(Function function, String slope) {
        return switch (function) {
            case NONE -> "%1$s";
            case RELU -> "torch.threshold_backward(%1$s, %3$s, 0)";
            case LEAKY_RELU -> "torch.leaky_relu_backward(%1$s, %2$s, " + slope + ", False)";
            case ELU -> "torch.elu_backward(%1$s, " + slope + ", 1, 1, False, %2$s)";
            case GELU -> "torch.gelu_backward(%1$s, %2$s)";
            case SILU -> "torch.silu_backward(%1$s, %2$s)";
            case MISH -> "torch.mish_backward(%1$s, %2$s)";
            case SIGMOID -> "torch.sigmoid_backward(%1$s, %3$s)";
            case TANH -> "torch.tanh_backward(%1$s, %3$s)";
            case SOFTMAX ->
                "torch.mul(%3$s, torch.sub(%1$s, torch.sum(torch.mul(%1$s, %3$s), [1], True)))";
        };
    }

    private void concat(Step step, String d) {
        int from = 0;
        for (int in : step.inputs()) {
            int size = program.steps().get(in).form().size(0);
            give(in, "torch.narrow(%s, 1, %d, %d)".formatted(d, from, size));
            from += size;
        }
    }
}
