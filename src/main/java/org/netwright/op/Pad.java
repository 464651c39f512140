package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// Zeros around a picture, and empty channels behind it.
///
/// @param top rows above
/// @param bottom rows below
/// @param left columns before
/// @param right columns after
/// @param channels channels of zeros added behind the others
public record Pad(int top, int bottom, int left, int right, int channels) implements Op {
    @Override
    public String id() {
        return "pad";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        return in.isImage()
                ? Inferred.ok(Form.image(
                        in.size(0) + channels,
                        Forms.extent((long) in.size(1) + top + bottom),
                        Forms.extent((long) in.size(2) + left + right)))
                : Inferred.mismatch(Misfit.NOT_AN_IMAGE, "op.pad.needs-image", Forms.say(in));
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return 0;
    }
}
