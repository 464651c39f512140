package org.netwright.op;

import org.netwright.param.Message;
import org.netwright.tensor.Form;

/// What came of asking an operation what it makes of its inputs.
public sealed interface Inferred {
    /// The inputs fit.
    ///
    /// @param form what comes out
    record Ok(Form form) implements Inferred {}

    /// The inputs do not fit.
    ///
    /// @param misfit the kind of misfit, by which a layer offers remedies
    /// @param message what was expected and what came
    record Mismatch(Misfit misfit, Message message) implements Inferred {}

    /// The inputs fit.
    static Inferred ok(Form form) {
        return new Ok(form);
    }

    /// The inputs do not fit; `key` names the sentence.
    static Inferred mismatch(Misfit misfit, String key, Object... args) {
        return new Mismatch(misfit, Message.of(key, args));
    }
}
