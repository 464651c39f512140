package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// Takes the greatest or the mean of each window of a picture, channel by channel. Padding counts as nothing: it is
/// never the maximum and not part of the mean.
///
/// @param kind greatest or mean
/// @param window extent, stride and padding on two axes
public record Pool(Kind kind, Window window) implements Op {
    /// What is taken of a window.
    public enum Kind {
        /// The greatest.
        MAX,
        /// The mean.
        MEAN
    }

    @Override
    public String id() {
        return "pool";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        return in.isImage()
                ? window.over(in, in.size(0))
                : Inferred.mismatch(Misfit.NOT_AN_IMAGE, "op.pool.needs-image", Forms.say(in));
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return output.elements(steps) * window.area();
    }
}
