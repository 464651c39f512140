package org.netwright.layers;

import java.util.List;
import java.util.Optional;
import org.netwright.op.Lowering;
import org.netwright.op.Pool;
import org.netwright.op.Value;
import org.netwright.op.Window;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Size2;
import org.netwright.param.Values;
import org.netwright.tensor.Form;

/// What poolings share.
final class PoolParams {
    private PoolParams() {}

    static final Param.Size WINDOW =
            new Param.Size(new About("window", "Window", "Rows and columns that become one."), Size2.square(2), 1, 255);

    static final Param.Size STRIDE = new Param.Size(
            new About("stride", "Stride", "How far the window moves; usually as far as it is large."), Size2.square(2), 1, 255);

    static final Param.Size PADDING = new Param.Size(
            new About("padding", "Padding", "Empty rows and columns around the picture; at most half the window."), Size2.square(0), 0, 127);

    static Value lower(Pool.Kind kind, Values values, Lowering to, Value input) {
        Size2 window = values.get(WINDOW);
        Size2 padding = values.get(PADDING);
        var slid = new Window(
                WindowParams.list(window),
                WindowParams.list(values.get(STRIDE)),
                List.of(Math.min(padding.height(), window.height() / 2), Math.min(padding.width(), window.width() / 2)),
                List.of(1, 1));
        WindowParams.warnOfGaps(to, slid);
        return to.emit(new Pool(kind, slid), input);
    }

    /// A window no larger than the picture and a stride no longer than the window.
    static Optional<Values> fitted(Values values, Form in) {
        if (!in.isImage()) {
            return Optional.empty();
        }
        Size2 window = values.get(WINDOW);
        Size2 stride = values.get(STRIDE);
        var smaller = new Size2(Math.min(window.height(), in.size(1)), Math.min(window.width(), in.size(2)));
        var shorter = new Size2(Math.min(stride.height(), smaller.height()), Math.min(stride.width(), smaller.width()));
        return Optional.of(values.with(WINDOW, smaller).with(STRIDE, shorter));
    }
}
