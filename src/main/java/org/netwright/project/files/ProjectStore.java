package org.netwright.project.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;

/// Opens and saves projects, and keeps what was not saved yet beside them.
public final class ProjectStore {
    private final ProjectFormat format;

    /// A store of projects in this format.
    public ProjectStore(ProjectFormat format) {
        this.format = format;
    }

    /// The document of a project as it was saved last.
    public Document open(ProjectFolder folder) throws BadInput {
        return format.read(folder.file());
    }

    /// Saves a document, with a file to double-click beside it, then forgets what was kept for an unexpected end.
    ///
    /// @throws BadInput if it cannot be written; the old file is then as it was
    public void save(ProjectFolder folder, Document document) throws BadInput {
        SafeFile.write(folder.file(), format.text(document));
        Handles.write(folder);
        discard(folder);
    }

    /// Keeps a document for an unexpected end, leaving the saved one as it is.
    public void autosave(ProjectFolder folder, Document document) throws BadInput {
        SafeFile.write(folder.autosave(), format.text(document));
    }

    /// The document that was not saved when the program last ended unexpectedly: one kept later than the saved one and
    /// different from it.
    ///
    /// @throws BadInput if there is one that cannot be read
    public Optional<Document> unsaved(ProjectFolder folder) throws BadInput {
        Path kept = folder.autosave();
        if (Files.notExists(kept)) {
            return Optional.empty();
        }
        boolean saved = Files.exists(folder.file());
        try {
            if (saved && Files.getLastModifiedTime(kept).compareTo(Files.getLastModifiedTime(folder.file())) < 0) {
                return Optional.empty();
            }
        } catch (IOException e) {
            throw InputFile.unreadable(kept, "", e);
        }
        Document unsaved = format.read(kept);
        return saved && unsaved.equals(open(folder)) ? Optional.empty() : Optional.of(unsaved);
    }

    /// Forgets what was kept for an unexpected end.
    public void discard(ProjectFolder folder) throws BadInput {
        try {
            Files.deleteIfExists(folder.autosave());
        } catch (IOException e) {
            throw SafeFile.unwritable(folder.autosave(), e);
        }
    }
}
