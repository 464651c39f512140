package org.netwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.netwright.workspace.Cell;

/// Asks a person for files and folders.
public interface Choosers {
    /// Whether a person is being asked.
    default Cell<Boolean> asking() {
        return Cell.always(false);
    }

    /// A project folder to open.
    Optional<Path> project();

    /// Where to save a project.
    ///
    /// @param suggested a name for it
    Optional<Path> newProject(String suggested);

    /// A file with data.
    Optional<Path> dataFile();

    /// Picture files; none if the person thought better of it.
    List<Path> pictures();

    /// A folder with data.
    Optional<Path> dataFolder();

    /// Where to save a picture of the drawing: its ending says which kind of picture.
    ///
    /// @param suggested a name for it, without an ending
    Optional<Path> newDrawing(String suggested);

    /// Where to save a picture.
    ///
    /// @param suggested a name for it
    Optional<Path> newPicture(String suggested);

    /// Where to make a new folder.
    ///
    /// @param suggested a name for it
    Optional<Path> newFolder(String suggested);

    /// Where to write a table.
    ///
    /// @param suggested the file's name
    Optional<Path> newTable(String suggested);
}
