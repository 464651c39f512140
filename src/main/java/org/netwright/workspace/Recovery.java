package org.netwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        Optional<Note> noted = noted();
        if (noted.isEmpty()) {
            return Optional.empty();
        }
        Note left = noted.get();
        return store.unsaved(left.folder).map(document -> new Found(document, origin(left)));
    }

    private Origin origin(Note left) {
        return left.folder.equals(user.unsaved())
                ? left.sample.<Origin>map(Origin.Sample::new).orElseGet(Origin.Fresh::new)
                : new Origin.Kept(left.folder);
    }

    /// Keeps a document.
    public void keep(Document document, Origin origin) throws BadInput {
        Note now = switch (origin) {
            case Origin.Kept(var own) -> new Note(own, Optional.empty());
            case Origin.Fresh ignored -> new Note(user.unsaved(), Optional.empty());
            case Origin.Sample(String name) -> new Note(user.unsaved(), Optional.of(name));
        };
        if (!noted().equals(Optional.of(now))) {
            forget();
            SafeFile.write(note(), now.text());
        }
        store.autosave(now.folder, document);
    }

    /// Forgets what was kept.
    public void forget() throws BadInput {
        Optional<Note> noted = noted();
        if (noted.isPresent()) {
            store.discard(noted.get().folder);
            try {
                Files.deleteIfExists(note());
            } catch (IOException e) {
                throw SafeFile.unwritable(note(), e);
            }
        }
    }

    /// What the note says.
    ///
    /// @param folder where the document lies
    /// @param sample whose copy it is, if it is one
    private record Note(ProjectFolder folder, Optional<String> sample) {
        static Note of(List<String> lines) throws BadInput {
            Path folder = ProjectFolder.path(lines.isEmpty() ? "" : lines.getFirst());
            return new Note(new ProjectFolder(folder), lines.stream().skip(1).findFirst());
        }

        /// One line for the folder and one for the sample.
        String text() {
            return folder.path().toAbsolutePath() + sample.map(name -> "\n" + name).orElse("");
        }
    }

    private Optional<Note> noted() throws BadInput {
        try {
            return Files.exists(note()) ? Optional.of(Note.of(Files.readAllLines(note()))) : Optional.empty();
        } catch (IOException e) {
            throw SafeFile.unwritable(note(), e);
        }
    }

    private Path note() {
        return user.path().resolve("unsaved.txt");
    }
}
