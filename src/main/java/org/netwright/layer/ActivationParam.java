package org.netwright.layer;

import org.netwright.op.Activate;
import org.netwright.op.Function;
import org.netwright.op.Lowering;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// The activation that dense and convolution layers can apply to their own output.
public final class ActivationParam {
    private ActivationParam() {}

    /// Which function; none by default.
    public static final Param.Choice<Function> ACTIVATION = new Param.Choice<>(
            new About("activation", "Activation", "Bends the output, so that layers on layers can learn more than one could."),
            Function.NONE,
            Function.class);

    /// Applies what is set.
    public static Value apply(Values values, Lowering to, Value value) {
        Function function = values.get(ACTIVATION);
        return function == Function.NONE ? value : to.emit(Activate.of(function), value);
    }

    /// ` · ReLU`, or nothing.
    public static String summary(Values values) {
        Function function = values.get(ACTIVATION);
        return function == Function.NONE ? "" : " · " + function.label();
    }
}
