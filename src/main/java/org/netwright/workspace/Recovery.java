package org.netwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.UserFolder;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.files.SafeFile;

/// What is kept for an unexpected end: the document beside its project, and a note in the user's folder that says which
/// project that is, so that the next start finds it. Reads and writes files; one thing at a time.
public final class Recovery {
    private final ProjectStore store;
    private final UserFolder user;

    /// Keeps things with this store.
    public Recovery(ProjectStore store, UserFolder user) {
        this.store = store;
        this.user = user;
    }

    /// What was found at a start.
    ///
    /// @param document what was not saved
    /// @param origin where it came from
    public record Found(Document document, Origin origin) {}

    /// What an unexpected end left; empty if the last end was an orderly one.
    ///
    /// @throws BadInput if something was left that cannot be read
    public Optional<Found> find() throws BadInput {
        Optional<ProjectFolder> noted = noted();
        if (noted.isEmpty()) {
            return Optional.empty();
        }
        ProjectFolder folder = noted.get();
        Origin origin = folder.equals(user.unsaved()) ? new Origin.Fresh() : new Origin.Kept(folder);
        return store.unsaved(folder).map(document -> new Found(document, origin));
    }

    /// Keeps a document.
    public void keep(Document document, Origin origin) throws BadInput {
        ProjectFolder folder = switch (origin) {
            case Origin.Kept(var own) -> own;
            case Origin.Fresh ignored -> user.unsaved();
            case Origin.Sample ignored -> user.unsaved();
        };
        if (!noted().equals(Optional.of(folder))) {
            forget();
            SafeFile.write(note(), folder.path().toAbsolutePath().toString());
        }
        store.autosave(folder, document);
    }

    /// Forgets what was kept.
    public void forget() throws BadInput {
        Optional<ProjectFolder> noted = noted();
        if (noted.isPresent()) {
            store.discard(noted.get());
            try {
                Files.deleteIfExists(note());
            } catch (IOException e) {
                throw SafeFile.unwritable(note(), e);
            }
        }
    }

    private Optional<ProjectFolder> noted() throws BadInput {
        try {
            return Files.exists(note())
                    ? Optional.of(new ProjectFolder(ProjectFolder.path(Files.readString(note()))))
                    : Optional.empty();
        } catch (IOException e) {
            throw SafeFile.unwritable(note(), e);
        }
    }

    private Path note() {
        return user.path().resolve("unsaved.txt");
    }
}
