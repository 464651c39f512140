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
import org.netwright.op.ConvTranspose;
import org.netwright.op.Inferred;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.op.Window;
import org.netwright.param.About;
import org.netwright.param.Message;
import org.netwright.param.Param;
import org.netwright.param.Size2;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// Enlarges pictures with learnt filters.
final class ConvTranspose2D implements LayerKind {
    private static final Param.Size KERNEL = new Param.Size(
            new About("kernel", "Kernel", "Rows and columns each input pixel is spread over."), Size2.square(2), 1, 255);
    private static final Param.Size STRIDE = new Param.Size(
            new About("stride", "Stride", "Rows and columns become so many times as many."), Size2.square(2), 1, 255);
    private static final Param.Size CROP = new Param.Size(
            new About("crop", "Crop", "Rows and columns taken away on each side."), Size2.square(0), 0, 255);
    private static final Param.Size EXTRA = new Param.Size(
            new About("extra", "Extra", "Rows and columns added at the end, to meet a size that a stride left over; less than the stride."),
            Size2.square(0),
            0,
            254);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "conv-transpose-2d",
                    "Transposed 2D",
                    Category.CONVOLUTION,
                    "Spreads each pixel over a window with learnt weights: a convolution backwards, which enlarges the picture.")
            .formula("rows = (n − 1) · stride − 2 · crop + kernel + extra")
            .aliases("ConvTranspose2d", "Conv2DTranspose", "Deconvolution")
            .params(
                    WindowParams.FILTERS,
                    KERNEL,
                    STRIDE,
                    CROP,
                    EXTRA,
                    ActivationParam.ACTIVATION,
                    WeightParams.BIAS,
                    WeightParams.INITIALISER,
                    WeightParams.L1,
                    WeightParams.L2,
                    WeightParams.FROZEN)
            .remedies(new Remedy.SetParams(Misfit.TOO_SMALL), new Remedy.SetParams(Misfit.STRIDE_SKIPS));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Transposed · " + values.get(WindowParams.FILTERS) + " · " + values.get(KERNEL)
                + ActivationParam.summary(values);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        Size2 extra = values.get(EXTRA);
        Size2 stride = values.get(STRIDE);
        if (extra.height() >= stride.height() || extra.width() >= stride.width()) {
            to.mismatch(new Inferred.Mismatch(
                    Misfit.STRIDE_SKIPS,
                    Message.of("layers.extra-too-large", extra.toString(), stride.toString())));
        }
        var window = new Window(
                WindowParams.list(values.get(KERNEL)),
                WindowParams.list(stride),
                WindowParams.list(values.get(CROP)),
                List.of(1, 1));
        var conv = new ConvTranspose(
                values.get(WindowParams.FILTERS),
                window,
                WindowParams.list(extra),
                values.get(WeightParams.BIAS),
                WeightParams.init(values));
        return List.of(ActivationParam.apply(values, to, to.emit(conv, inputs.one())));
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return Optional.of(values.with(CROP, Size2.square(0)).with(EXTRA, Size2.square(0)));
    }
}
