package org.netwright.layer;

import java.util.List;
import org.netwright.op.Misfit;
import org.netwright.param.Values;

/// A way out of a misfit that a kind of layer can offer. What exactly is to be done follows from the forms at hand, so the
/// network turns a remedy into edits.
public sealed interface Remedy {
    /// The misfit it mends.
    Misfit mends();

    /// Put another layer in front of the input that does not fit.
    ///
    /// @param kind the layer's kind
    /// @param values what is set on it
    record InsertBefore(Misfit mends, String kind, Values values) implements Remedy {}

    /// Bring the inputs of a merge to one form by a layer on each branch that differs from the longest.
    ///
    /// @param adapters kinds that may be able to, see [LayerKind#adapting], best first
    record MatchInputs(Misfit mends, List<String> adapters) implements Remedy {
        /// Copies the list.
        public MatchInputs {
            adapters = List.copyOf(adapters);
        }
    }

    /// Put another layer in its place.
    ///
    /// @param kind the other layer's kind; offered where that one knows values that fit, see [LayerKind#fitted]
    record ReplaceBy(Misfit mends, String kind) implements Remedy {}

    /// Set parameters to values the layer itself knows to fit; see [LayerKind#fitted].
    record SetParams(Misfit mends) implements Remedy {}
}
