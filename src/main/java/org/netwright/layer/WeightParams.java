package org.netwright.layer;

import org.netwright.op.Init;
import org.netwright.op.Traits;
import org.netwright.param.About;
import org.netwright.param.Labelled;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// What can be set about weights, the same for every layer that has some.
public final class WeightParams {
    private WeightParams() {}

    /// How weights get their first values.
    public enum Initialiser implements Labelled {
        /// Uniform, variance 1 / mean fan; Keras's default.
        GLOROT_UNIFORM("Glorot uniform"),
        /// Normal, variance 1 / mean fan.
        GLOROT_NORMAL("Glorot normal"),
        /// Uniform, variance 2 / fan-in; for ReLU.
        HE_UNIFORM("He uniform"),
        /// Normal, variance 2 / fan-in; for ReLU.
        HE_NORMAL("He normal"),
        /// Normal, variance 1 / fan-in.
        LECUN_NORMAL("LeCun normal"),
        /// Orthogonal.
        ORTHOGONAL("Orthogonal"),
        /// Normal with deviation 0.05.
        NORMAL("Normal 0.05"),
        /// Uniform in ±0.05.
        UNIFORM("Uniform ±0.05"),
        /// All zeros.
        ZEROS("Zeros"),
        /// All ones.
        ONES("Ones");

        private final String label;

        Initialiser(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// How the weights start.
    public static final Param.Choice<Initialiser> INITIALISER = new Param.Choice<>(
            new About("initialiser", "First weights", "How the weights start. He suits ReLU, Glorot suits sigmoid and tanh."),
            Initialiser.GLOROT_UNIFORM,
            Initialiser.class);

    /// Penalty on absolute weights.
    public static final Param.Real L1 = new Param.Real(
            new About("l1", "L1", "Adds this times the sum of absolute weights to the loss, which drives weak ones to zero."), 0.0, 0, 100);

    /// Penalty on squared weights.
    public static final Param.Real L2 = new Param.Real(
            new About("l2", "L2", "Adds this times the sum of squared weights to the loss, which keeps weights small."), 0.0, 0, 100);

    /// Whether the weights stay as they are.
    public static final Param.Flag FROZEN =
            new Param.Flag(new About("frozen", "Frozen", "Training leaves these weights as they are."), false);

    /// Whether a bias is added.
    public static final Param.Flag BIAS =
            new Param.Flag(new About("bias", "Bias", "Adds a learnt constant to every output."), true);

    /// The initialiser that is set.
    public static Init init(Values values) {
        return switch (values.get(INITIALISER)) {
            case GLOROT_UNIFORM -> new Init.Scaled(1, Init.Fan.AVERAGE, false);
            case GLOROT_NORMAL -> new Init.Scaled(1, Init.Fan.AVERAGE, true);
            case HE_UNIFORM -> new Init.Scaled(2, Init.Fan.IN, false);
            case HE_NORMAL -> new Init.Scaled(2, Init.Fan.IN, true);
            case LECUN_NORMAL -> new Init.Scaled(1, Init.Fan.IN, true);
            case ORTHOGONAL -> new Init.Orthogonal();
            case NORMAL -> new Init.Normal(0.05);
            case UNIFORM -> new Init.Uniform(0.05);
            case ZEROS -> Init.ZEROS;
            case ONES -> Init.ONES;
        };
    }

    /// How the weights are trained.
    public static Traits traits(Values values) {
        return new Traits(values.get(L1), values.get(L2), values.get(FROZEN));
    }
}
