package org.netwright.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.netwright.json.JsonText;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.param.Words;

/// Where commands speak: answers go to `out`, complaints to `err`, each a sentence in the user's language.
///
/// @param out for answers
/// @param err for complaints and progress
/// @param words puts messages into words
public record Console(PrintWriter out, PrintWriter err, Words words) {
    /// An answer.
    public void say(String key, Object... args) {
        say(Message.of(key, args));
    }

    /// An answer.
    public void say(Message message) {
        line(words.of(message));
    }

    /// A line of an answer that is no sentence, such as a row of a table.
    public void line(String text) {
        out.println(text);
        out.flush();
    }

    /// What is going on, for whoever waits; no part of an answer.
    public void progress(String text) {
        err.println(text);
        err.flush();
    }

    /// The last line of an answer, for programs: one JSON value.
    public void json(Object value) {
        line(JsonText.line(value));
    }

    /// Complains about a file.
    public void complain(BadInput wrong, boolean json) {
        complain(wrong.sentence(words), wrong.file(), json);
    }

    /// Complains.
    ///
    /// @param file what it is about
    /// @param json whether programs are told too
    public void complain(String sentence, String file, boolean json) {
        err.println(sentence);
        err.flush();
        if (json) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("error", sentence);
            error.put("file", file);
            json(error);
        }
    }
}
