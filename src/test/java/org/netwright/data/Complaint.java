package org.netwright.data;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.netwright.param.BadInput;
import org.netwright.param.Words;

/// What reading a wrong file says to a person.
public final class Complaint {
    private Complaint() {}

    /// The place and sentence of the complaint, which must come: `byte 16: …`.
    public static String of(ThrowingCallable reading) {
        BadInput bad = catchThrowableOfType(BadInput.class, reading);
        if (bad == null) {
            throw new AssertionError("nothing was wrong");
        }
        String sentence = Words.english().of(bad.problem());
        return bad.place().isEmpty() ? sentence : bad.place() + ": " + sentence;
    }

    /// The name of the file complained about.
    public static String file(ThrowingCallable reading) {
        BadInput bad = catchThrowableOfType(BadInput.class, reading);
        return bad.file().substring(bad.file().lastIndexOf('/') + 1);
    }
}
