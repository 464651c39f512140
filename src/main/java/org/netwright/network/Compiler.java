package org.netwright.network;

import java.util.Optional;
import org.netwright.layer.LayerCatalog;
import org.netwright.tensor.DataSchema;

/// Turns a drawing into a [org.netwright.op.Program], or says what stands in the way.
public final class Compiler {
    private final LayerCatalog catalog;

    /// A compiler that knows these layers.
    public Compiler(LayerCatalog catalog) {
        this.catalog = catalog;
    }

    /// Compiles a drawing.
    ///
    /// @param data what the data offers; empty where none is chosen, and then nothing is checked against it
    public Compiled compile(Network network, Optional<DataSchema> data) {
        return new Compilation(catalog, network, data, true).run();
    }
}
