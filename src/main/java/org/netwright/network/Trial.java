package org.netwright.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netwright.layer.LayerCatalog;
import org.netwright.tensor.DataSchema;

/// Tries a drawing out: whether a node would fit, without asking for fixes again.
final class Trial {
    private Trial() {}

    /// Whether a node gets a form once all that feeds it is compiled alone.
    static boolean fits(LayerCatalog catalog, Network network, Optional<DataSchema> data, String id) {
        Set<String> needed = Reach.before(network, List.of(id));
        return new Compilation(catalog, Excerpt.of(network, needed), data, false).fits(id);
    }
}
