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

/// Keeps the mean of each channel: one number a channel, whatever the picture's size.
final class GlobalAveragePool2D implements LayerKind {
    private static final LayerSpec SPEC = LayerSpec.of(
                    "global-average-pool-2d",
                    "Global average 2D",
                    Category.POOLING,
                    "Keeps the mean of each channel: one number a channel, whatever the picture's size.")
            .aliases("GlobalAveragePooling2D", "AdaptiveAvgPool2d");

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
        return List.of(to.emit(new GlobalPool(Pool.Kind.MEAN), inputs.one()));
    }
}
