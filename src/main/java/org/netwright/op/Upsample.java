package org.netwright.op;

import java.util.List;
import org.netwright.param.Size2;
import org.netwright.tensor.Form;

/// Enlarges a picture by whole factors.
///
/// @param factor rows and columns become so many times as many
/// @param bilinear smooth if true, else each pixel is repeated
public record Upsample(Size2 factor, boolean bilinear) implements Op {
    @Override
    public String id() {
        return "upsample";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        return in.isImage()
                ? Inferred.ok(Form.image(in.size(0), 
                        Forms.extent((long) in.size(1) * factor.height()),
                        Forms.extent((long) in.size(2) * factor.width())))
                : Inferred.mismatch(Misfit.NOT_AN_IMAGE, "op.upsample.needs-image", Forms.say(in));
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return bilinear ? 8 * output.elements(steps) : 0;
    }
}
