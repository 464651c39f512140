package org.netwright.layers;

import java.util.List;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;

/// The kinds of layer that come with the program.
public final class StandardLayers {
    private StandardLayers() {}

    /// All of them, in palette order.
    public static LayerCatalog catalog() {
        return new LayerCatalog(all());
    }

    private static List<LayerKind> all() {
        return List.of();
    }
}
