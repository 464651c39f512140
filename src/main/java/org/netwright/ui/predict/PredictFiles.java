package org.netwright.ui.predict;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for what to predict, and where to write what came out.
public interface PredictFiles {
    /// Picture files; none if the person thought better of it.
    List<Path> pictures();

    /// A table.
    Optional<Path> table();

    /// Where to write a table.
    ///
    /// @param suggested the file's name
    Optional<Path> newTable(String suggested);
}
