package org.netwright.layers;

import java.util.List;
import java.util.Optional;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.op.Lowering;
import org.netwright.op.Pad;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.tensor.Form;

/// Puts zeros around a picture.
final class ZeroPad2D implements LayerKind {
    private static final Param.Int TOP = side("top", "Above", "Rows of zeros above the picture.");
    private static final Param.Int BOTTOM = side("bottom", "Below", "Rows of zeros below the picture.");
    private static final Param.Int LEFT = side("left", "Left", "Columns of zeros before the picture.");
    private static final Param.Int RIGHT = side("right", "Right", "Columns of zeros after the picture.");
    private static final Param.Int CHANNELS = new Param.Int(
            new About("channels", "Channels", "Empty channels added behind the others, so that a skip fits a wider branch."),
            0, 0, 65_536);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "zero-pad-2d", "Zero pad 2D", Category.CONVOLUTION, "Puts rows and columns of zeros around a picture.")
            .aliases("ZeroPadding2D", "ZeroPad2d")
            .params(TOP, BOTTOM, LEFT, RIGHT, CHANNELS);

    private static Param.Int side(String id, String label, String help) {
        return new Param.Int(new About(id, label, help), 1, 0, 4096);
    }

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Zeros · %d %d %d %d"
                .formatted(values.get(TOP), values.get(BOTTOM), values.get(LEFT), values.get(RIGHT));
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        var pad = new Pad(
                values.get(TOP), values.get(BOTTOM), values.get(LEFT), values.get(RIGHT), values.get(CHANNELS));
        return List.of(to.emit(pad, inputs.one()));
    }

    @Override
    public Optional<Values> adapting(Form from, Form to) {
        if (!from.isImage() || !to.isImage()) {
            return Optional.empty();
        }
        int channels = to.size(0) - from.size(0);
        int rows = to.size(1) - from.size(1);
        int columns = to.size(2) - from.size(2);
        if (channels < 0 || rows < 0 || columns < 0) {
            return Optional.empty();
        }
        return Optional.of(Values.DEFAULTS
                .with(TOP, rows / 2)
                .with(BOTTOM, rows - rows / 2)
                .with(LEFT, columns / 2)
                .with(RIGHT, columns - columns / 2)
                .with(CHANNELS, channels));
    }
}
