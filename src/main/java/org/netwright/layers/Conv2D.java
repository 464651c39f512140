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
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.Size2;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// Looks for patterns in pictures.
final class Conv2D implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "conv-2d",
                    "Conv 2D",
                    Category.CONVOLUTION,
                    "Slides small filters over a picture; each looks for one pattern everywhere and gives one channel.")
            .formula("y = f(W ∗ x + b)")
            .aliases("Conv2d", "Convolution2D", "Convolution")
            .params(
                    WindowParams.FILTERS,
                    WindowParams.KERNEL,
                    WindowParams.STRIDE,
                    WindowParams.PADDING,
                    ActivationParam.ACTIVATION,
                    WindowParams.DILATION,
                    WindowParams.GROUPS,
                    WeightParams.BIAS,
                    WeightParams.INITIALISER,
                    WeightParams.L1,
                    WeightParams.L2,
                    WeightParams.FROZEN)
            .remedies(
                    new Remedy.SetParams(Misfit.TOO_SMALL),
                    new Remedy.SetParams(Misfit.NOT_DIVISIBLE),
                    new Remedy.SetParams(Misfit.STRIDE_SKIPS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Conv 2D · " + values.get(WindowParams.FILTERS) + " · " + values.get(WindowParams.KERNEL)
                + ActivationParam.summary(values);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        int dilation = values.get(WindowParams.DILATION);
        Padding.Padded padded = values.get(WindowParams.PADDING)
                .over(
                        to,
                        inputs.one(),
                        WindowParams.list(values.get(WindowParams.KERNEL)),
                        WindowParams.list(values.get(WindowParams.STRIDE)),
                        List.of(dilation, dilation));
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
        if (!in.isImage()) {
            return Optional.empty();
        }
        int groups = values.get(WindowParams.GROUPS);
        if (in.size(0) % groups != 0 || values.get(WindowParams.FILTERS) % groups != 0) {
            return Optional.of(values.with(WindowParams.GROUPS, 1));
        }
        Size2 kernel = values.get(WindowParams.KERNEL);
        Size2 stride = values.get(WindowParams.STRIDE);
        if (stride.height() > kernel.height() || stride.width() > kernel.width()) {
            Size2 shorter = new Size2(
                    Math.min(stride.height(), kernel.height()), Math.min(stride.width(), kernel.width()));
            return Optional.of(values.with(WindowParams.STRIDE, shorter));
        }
        return Optional.of(values.with(WindowParams.PADDING, Padding.SAME));
    }

    @Override
    public Optional<Values> adapting(Form from, Form to) {
        if (!from.isImage() || !to.isImage()) {
            return Optional.empty();
        }
        int down = ratio(from.size(1), to.size(1));
        int across = ratio(from.size(2), to.size(2));
        return down < 1 || across < 1
                ? Optional.empty()
                : Optional.of(Values.DEFAULTS
                        .with(WindowParams.FILTERS, to.size(0))
                        .with(WindowParams.KERNEL, Size2.square(1))
                        .with(WindowParams.STRIDE, new Size2(down, across)));
    }

    /// The stride by which a 1×1 window makes `to` positions of `from`; 0 if none does.
    private static int ratio(int from, int to) {
        for (int stride = 1; stride <= from; stride++) {
            if ((from - 1) / stride + 1 == to) {
                return stride;
            }
        }
        return 0;
    }
}
