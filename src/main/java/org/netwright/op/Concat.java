package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// Puts inputs side by side: pictures by channels, vectors and sequences by features.
public record Concat() implements Op {
    @Override
    public String id() {
        return "concat";
    }

    /// The axis along which a form is put side by side, batch not counted.
    public static int axis(Form form) {
        return form.isImage() ? 0 : form.rank() - 1;
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form first = inputs.getFirst();
        int axis = axis(first);
        int total = 0;
        boolean masked = false;
        for (Form in : inputs) {
            if (!in.isReal() || in.rank() == 0) {
                return Inferred.mismatch(Misfit.NOT_NUMBERS, "op.needs-numbers", Forms.say(in));
            }
            if (!fits(first, in, axis)) {
                return Inferred.mismatch(Misfit.FORMS_DIFFER, "op.concat.differ", first.toString(), in.toString());
            }
            total += in.size(axis);
            masked |= in.masked();
        }
        var axes = new java.util.ArrayList<>(first.axes());
        axes.set(axis, new org.netwright.tensor.Axis(axes.get(axis).role(), total));
        return Inferred.ok(new Form(first.element(), axes, masked));
    }

    private static boolean fits(Form first, Form in, int axis) {
        if (in.rank() != first.rank()) {
            return false;
        }
        for (int i = 0; i < in.rank(); i++) {
            boolean sameRole = in.axes().get(i).role() == first.axes().get(i).role();
            if (!sameRole || (i != axis && in.size(i) != first.size(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return 0;
    }
}
