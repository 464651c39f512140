package org.netwright.workspace;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.netwright.data.Samples;
import org.netwright.project.runs.RunFolder;

/// What a person wants to look into.
///
/// @param run whose network
/// @param node id of the layer
/// @param sample for which sample
/// @param epoch after which epoch; empty for the newest
/// @param off channels of the layer that are switched off
public record LookRequest(RunFolder run, String node, Of sample, OptionalInt epoch, Set<Integer> off) {
    /// Copies the set.
    public LookRequest {
        off = Set.copyOf(off);
    }

    /// A sample.
    ///
    /// @param own a person's own samples; empty for those of the run's data
    /// @param index its number among them
    public record Of(Optional<Samples> own, int index) {
        /// One of the run's data.
        static Of data(int index) {
            return new Of(Optional.empty(), index);
        }
    }
}
