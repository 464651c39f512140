package org.netwright.workspace;

import java.util.OptionalInt;
import java.util.Set;
import org.netwright.project.runs.RunFolder;

/// What a person wants to look into.
///
/// @param run whose network
/// @param node id of the layer
/// @param sample its number in the data set
/// @param epoch after which epoch; empty for the newest
/// @param off channels of the layer that are switched off
public record LookRequest(RunFolder run, String node, int sample, OptionalInt epoch, Set<Integer> off) {
    /// Copies the set.
    public LookRequest {
        off = Set.copyOf(off);
    }
}
