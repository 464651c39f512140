package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.op.Lowering;
import org.netwright.op.Upsample;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Size2;
import org.netwright.param.Values;

/// Enlarges pictures without learning.
final class UpSample2D implements LayerKind {
    private static final Param.Size FACTOR = new Param.Size(
            new About("factor", "Factor", "Rows and columns become so many times as many."), Size2.square(2), 1, 64);
    private static final Param.Flag SMOOTH =
            new Param.Flag(new About("smooth", "Smooth", "Blends between pixels (bilinear) instead of repeating them."), false);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "up-sample-2d", "Up-sample 2D", Category.CONVOLUTION, "Enlarges a picture by repeating or blending its pixels; nothing is learnt.")
            .aliases("UpSampling2D", "Upsample", "resize")
            .params(FACTOR, SMOOTH);

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Up-sample · " + values.get(FACTOR) + (values.get(SMOOTH) ? " · smooth" : "");
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(new Upsample(values.get(FACTOR), values.get(SMOOTH)), inputs.one()));
    }
}
