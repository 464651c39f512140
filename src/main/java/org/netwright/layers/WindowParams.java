package org.netwright.layers;

import java.util.List;
import org.netwright.op.Inferred;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Window;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Size2;

/// What convolutions and poolings share.
final class WindowParams {
    private WindowParams() {}

    static final Param.Int FILTERS = new Param.Int(
            new About("filters", "Filters", "How many patterns are looked for; each gives one channel."), 32, 1, 65_536);

    static final Param.Size KERNEL =
            new Param.Size(new About("kernel", "Kernel", "Rows and columns each filter sees at once."), Size2.square(3), 1, 255);

    static final Param.Int KERNEL_1D =
            new Param.Int(new About("kernel", "Kernel", "Steps each filter sees at once."), 3, 1, 4096);

    static final Param.Size STRIDE = new Param.Size(
            new About("stride", "Stride", "How far the window moves; 2 halves rows and columns."), Size2.square(1), 1, 255);

    static final Param.Int STRIDE_1D =
            new Param.Int(new About("stride", "Stride", "How far the window moves; 2 halves the length."), 1, 1, 4096);

    static final Param.Choice<Padding> PADDING = new Param.Choice<>(
            new About("padding", "Padding", "Whether zeros are added around, so that the size stays."), Padding.VALID, Padding.class);

    static final Param.Choice<Padding> PADDING_1D = new Param.Choice<>(PADDING.about(), Padding.SAME, Padding.class);

    static final Param.Int DILATION = new Param.Int(
            new About("dilation", "Dilation", "Distance between the points a filter sees; above 1 it sees further with no more weights."), 1, 1, 255);

    static final Param.Int GROUPS = new Param.Int(
            new About("groups", "Groups", "Channels are split into so many groups that do not see each other; as many groups as channels is a depthwise convolution."),
            1, 1, 65_536);

    static List<Integer> list(Size2 size) {
        return List.of(size.height(), size.width());
    }

    /// Warns when the stride is longer than the window, so that some of the picture is never seen. A window of one point
    /// makes a picture smaller on purpose, as the skip connections of residual networks do.
    static void warnOfGaps(Lowering to, Window window) {
        for (int axis = 0; axis < window.rank(); axis++) {
            if (window.stride().get(axis) > window.span(axis) && window.span(axis) > 1) {
                to.warn((Inferred.Mismatch) Inferred.mismatch(
                        Misfit.STRIDE_SKIPS, "layers.stride-skips", window.stride().get(axis), window.span(axis)));
                return;
            }
        }
    }
}
