package org.netwright.workspace;

import java.util.List;
import org.netwright.param.Message;

/// The way a document came about, for a person to read.
///
/// @param labels what each step did, oldest first, those that were taken back at the end
/// @param done how many of them are done; the others could be brought again
public record Steps(List<Message> labels, int done) {
    /// A document as it was opened.
    public static final Steps NONE = new Steps(List.of(), 0);

    /// Copies the labels.
    public Steps {
        labels = List.copyOf(labels);
    }
}
