package org.netwright.op;

import org.netwright.param.Message;
import org.netwright.tensor.Form;

/// Forms in words, for sentences.
public final class Forms {
    private Forms() {}

    /// Elements of one sample beyond which a form is refused: 2²⁸, one gibibyte of 32-bit floats.
    public static final long MOST_ELEMENTS = 1L << 28;

    /// An extent computed in `long`, held within `int`; [#MOST_ELEMENTS] refuses it later if it is too large.
    static int extent(long extent) {
        return Math.clamp(extent, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// Such as "a picture of 3×32×32" or "a list of 64 numbers".
    public static Message say(Form form) {
        if (form.isImage()) {
            return Message.of("op.form.image", form.toString());
        }
        if (form.isVector()) {
            return Message.of("op.form.vector", form.size(0));
        }
        if (form.isSequence()) {
            return Message.of("op.form.sequence", form.size(1));
        }
        if (form.isTokens()) {
            return Message.of("op.form.tokens");
        }
        return Message.of("op.form.other", form.toString());
    }
}
