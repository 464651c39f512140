package org.netwright.network;

import java.util.List;
import org.netwright.param.Message;

/// A way out of a problem: edits that can be previewed and applied as one step of undo.
///
/// @param title what it does, in a few words
/// @param edits the edits in order
public record Fix(Message title, List<Edit> edits) {
    /// Copies the list.
    public Fix {
        edits = List.copyOf(edits);
    }
}
