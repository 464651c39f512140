package org.netwright.layers;

import java.util.List;
import java.util.Optional;
import org.netwright.layer.ActivationParam;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.layer.WeightParams;
import org.netwright.op.Conv;
import org.netwright.op.Inferred;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// Looks for patterns along a sequence.
final class Conv1D implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "conv-1d",
                    "Conv 1D",
                    Category.CONVOLUTION,
                    "Slides small filters along a sequence; each looks for one pattern of neighbouring steps.")
            .formula("y = f(W ∗ x + b)")
            .aliases("Conv1d", "Convolution1D", "temporal convolution")
            .params(
                    WindowParams.FILTERS,
                    WindowParams.KERNEL_1D,
                    WindowParams.STRIDE_1D,
                    WindowParams.PADDING_1D,
                    ActivationParam.ACTIVATION,
                    WindowParams.DILATION,
                    WindowParams.GROUPS,
                    WeightParams.BIAS,
                    WeightParams.INITIALISER,
                    WeightParams.L1,
                    WeightParams.L2,
                    WeightParams.FROZEN)
            .remedies(
                    new Remedy.InsertBefore(Misfit.NOT_A_SEQUENCE, "embedding", Values.DEFAULTS),
                    new Remedy.SetParams(Misfit.TOO_SMALL),
                    new Remedy.SetParams(Misfit.EVEN_KERNEL),
                    new Remedy.SetParams(Misfit.NOT_DIVISIBLE),
                    new Remedy.SetParams(Misfit.STRIDE_SKIPS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Conv 1D · " + values.get(WindowParams.FILTERS) + " · " + values.get(WindowParams.KERNEL_1D)
                + ActivationParam.summary(values);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        int kernel = values.get(WindowParams.KERNEL_1D);
        if (values.get(WindowParams.PADDING_1D) == Padding.SAME && kernel % 2 == 0) {
            to.mismatch((Inferred.Mismatch) Inferred.mismatch(Misfit.EVEN_KERNEL, "layers.even-kernel", kernel));
        }
        Padding.Padded padded = values.get(WindowParams.PADDING_1D)
                .over(
                        to,
                        inputs.one(),
                        List.of(kernel),
                        List.of(values.get(WindowParams.STRIDE_1D)),
                        List.of(values.get(WindowParams.DILATION)));
        var conv = new Conv(
                values.get(WindowParams.FILTERS),
                padded.window(),
                values.get(WindowParams.GROUPS),
                values.get(WeightParams.BIAS),
                WeightParams.init(values));
        WindowParams.warnOfGaps(to, padded.window());
        return List.of(ActivationParam.apply(values, to, to.emit(conv, padded.input())));
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        Form in = inputs.getFirst();
        int kernel = values.get(WindowParams.KERNEL_1D);
        int groups = values.get(WindowParams.GROUPS);
        if (values.get(WindowParams.PADDING_1D) == Padding.SAME && kernel % 2 == 0) {
            return Optional.of(values.with(WindowParams.KERNEL_1D, kernel + 1));
        }
        if (in.size(-1) % groups != 0 || values.get(WindowParams.FILTERS) % groups != 0) {
            return Optional.of(values.with(WindowParams.GROUPS, 1));
        }
        if (values.get(WindowParams.STRIDE_1D) > kernel) {
            return Optional.of(values.with(WindowParams.STRIDE_1D, kernel));
        }
        return Optional.of(values.with(WindowParams.PADDING_1D, Padding.SAME));
    }
}
