package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.layer.WeightParams;
import org.netwright.op.Activate;
import org.netwright.op.Function;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.PRelu;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Condition;
import org.netwright.param.Labelled;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// Bends numbers one by one.
final class ActivationLayer implements LayerKind {
    /// The functions to choose from: those without weights, and PReLU.
    enum Kind implements Labelled {
        RELU("ReLU"),
        LEAKY_RELU("Leaky ReLU"),
        PRELU("PReLU"),
        ELU("ELU"),
        GELU("GELU"),
        SILU("SiLU"),
        MISH("Mish"),
        SIGMOID("Sigmoid"),
        TANH("Tanh"),
        SOFTMAX("Softmax");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private static final Param.Choice<Kind> FUNCTION = new Param.Choice<>(
            new About("function", "Function", "ReLU is a good start. Softmax makes probabilities, along the features or channels."),
            Kind.RELU,
            Kind.class);
    private static final Param.Real LEAK = new Param.Real(
            new About("leak", "Leak", "The slope for numbers below zero.").when(Condition.is(FUNCTION, Kind.LEAKY_RELU)),
            0.01, 0, 1);
    private static final Param.Real ALPHA = new Param.Real(
            new About("alpha", "α", "The value approached far below zero, times −1.").when(Condition.is(FUNCTION, Kind.ELU)),
            1.0, 0, 100);
    private static final Param.Real START = new Param.Real(
            new About("start", "First slope", "The learnt slopes for numbers below zero begin here.").when(Condition.is(FUNCTION, Kind.PRELU)),
            0.25, -10, 10);

    private static final Param.Flag FROZEN =
            WeightParams.FROZEN.with(WeightParams.FROZEN.about().when(Condition.is(FUNCTION, Kind.PRELU)));

    private static final LayerSpec SPEC = LayerSpec.of(
                    "activation",
                    "Activation",
                    Category.CORE,
                    "Bends each number, so that layers on layers can learn more than a straight line.")
            .formula("y = f(x)")
            .aliases("ReLU", "LeakyReLU", "PReLU", "ELU", "GELU", "SiLU", "Swish", "Mish", "Sigmoid", "Tanh", "Softmax")
            .params(FUNCTION, LEAK, ALPHA, START, FROZEN)
            .remedies(new Remedy.InsertBefore(Misfit.NOT_NUMBERS, "embedding", Values.DEFAULTS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return values.get(FUNCTION).label();
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        Value in = inputs.one();
        return List.of(
                switch (values.get(FUNCTION)) {
                    case RELU -> to.emit(Activate.of(Function.RELU), in);
                    case LEAKY_RELU -> to.emit(new Activate(Function.LEAKY_RELU, values.get(LEAK)), in);
                    case PRELU -> to.emit(new PRelu(values.get(START)), in);
                    case ELU -> to.emit(new Activate(Function.ELU, values.get(ALPHA)), in);
                    case GELU -> to.emit(Activate.of(Function.GELU), in);
                    case SILU -> to.emit(Activate.of(Function.SILU), in);
                    case MISH -> to.emit(Activate.of(Function.MISH), in);
                    case SIGMOID -> to.emit(Activate.of(Function.SIGMOID), in);
                    case TANH -> to.emit(Activate.of(Function.TANH), in);
                    case SOFTMAX -> to.emit(Activate.of(Function.SOFTMAX), in);
                });
    }
}
