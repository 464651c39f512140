package org.netwright.op;

import org.netwright.param.Message;
import org.netwright.tensor.Form;

/// Forms in words, for sentences.
public final class Forms {
    private Forms() {}

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
