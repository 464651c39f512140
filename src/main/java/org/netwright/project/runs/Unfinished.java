package org.netwright.project.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;
import org.netwright.project.ProjectFolder;
import org.netwright.project.UserFolder;
import org.netwright.project.files.SafeFile;

/// Remembers, in the user's folder, which runs windows train, wherever their projects are. What is still remembered at a
/// start was trained by a window that ended before its run did.
public final class Unfinished {
    private final Path notes;
    private final RunStore store;

    /// What is remembered in a user's folder.
    public Unfinished(UserFolder user, RunStore store) {
        this.notes = user.path().resolve("unfinished");
        this.store = store;
    }

    /// Remembers a run.
    public void remember(RunFolder run) throws BadInput {
        SafeFile.write(note(run), run.path().toString());
    }

    /// Forgets a run: it is over, or nobody wants to go on with it.
    public void forget(RunFolder run) throws BadInput {
        try {
            Files.deleteIfExists(note(run));
        } catch (IOException e) {
            throw SafeFile.unwritable(note(run), e);
        }
    }

    /// The run that was interrupted last and can go on. Those of other windows that still train are left alone, and those
    /// that are gone or over are forgotten.
    public Optional<StoredRun> find() throws BadInput {
        var left = new ArrayList<StoredRun>();
        for (RunFolder folder : remembered()) {
            Optional<StoredRun> run = readable(folder);
            RunEnding ending = run.map(RunStore::ending).orElse(RunEnding.FAILED);
            if (ending == RunEnding.INTERRUPTED) {
                left.add(run.orElseThrow());
            } else if (ending != RunEnding.RUNNING) {
                forget(folder);
            }
        }
        return left.stream().max(Comparator.comparing(run -> run.config().started()));
    }

    private Optional<StoredRun> readable(RunFolder folder) {
        try {
            return Optional.of(store.open(folder));
        } catch (BadInput goneOrDamaged) {
            return Optional.empty();
        }
    }

    private List<RunFolder> remembered() throws BadInput {
        if (!Files.isDirectory(notes)) {
            return List.of();
        }
        var all = new ArrayList<RunFolder>();
        try (Stream<Path> files = Files.list(notes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                all.add(new RunFolder(ProjectFolder.path(Files.readString(file).strip())));
            }
        } catch (IOException e) {
            throw InputFile.unreadable(notes, "", e);
        }
        return all;
    }

    private Path note(RunFolder run) {
        byte[] path = run.path().toString().getBytes(StandardCharsets.UTF_8);
        return notes.resolve(UUID.nameUUIDFromBytes(path) + ".txt");
    }
}
