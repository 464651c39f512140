package org.netwright.network;

import java.util.List;

/// What an [Edit] does to a drawing.
public final class Edits {
    private Edits() {}

    /// The drawing after one edit.
    ///
    /// @throws IllegalArgumentException if the edit speaks of what is not there
    public static Network apply(Network network, Edit edit) {
        return applyAll(network, List.of(edit));
    }

    /// The drawing after several edits, one after the other.
    ///
    /// @throws IllegalArgumentException if one of them speaks of what is not there then
    public static Network applyAll(Network network, List<Edit> edits) {
        if (edits.isEmpty()) {
            return network;
        }
        var draft = new Draft(network);
        edits.forEach(draft::apply);
        return draft.network();
    }
}
