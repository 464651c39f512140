package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.op.GlobalPool;
import org.netwright.op.Lowering;
import org.netwright.op.Pool;
import org.netwright.op.Value;
import org.netwright.param.Values;

/// Keeps the greatest value of each channel: how strongly its pattern is anywhere in the picture.
final class GlobalMaxPool2D implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "global-max-pool-2d",
                    "Global max 2D",
                    Category.POOLING,
                    "Keeps the greatest value of each channel: how strongly its pattern is anywhere in the picture.")
            .aliases("GlobalMaxPooling2D", "AdaptiveMaxPool2d");

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return SPEC.name();
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(new GlobalPool(Pool.Kind.MAX), inputs.one()));
    }
}
