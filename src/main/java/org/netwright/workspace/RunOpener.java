package org.netwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netwright.data.Samples;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.project.runs.SavedEpoch;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.StoredRun;
import org.netwright.project.runs.StoredRuns;

/// Opens runs to follow samples through them, and keeps the last one open. For one thread at a time, a platform thread,
/// since the engine keeps settings by thread.
public final class RunOpener implements AutoCloseable {
    private final RunStore store;
    private final StoredRuns stored;
    private @Nullable Kept kept;

    /// What is open, and which file it was read from when.
    private record Kept(Path file, FileTime written, Optional<Samples> other, LoadedRun run) {}

    /// Opens the runs of a store.
    public RunOpener(RunStore store, StoredRuns stored) {
        this.store = store;
        this.stored = stored;
    }

    /// A run with the newest weights while it is trained, else with the best ones.
    ///
    /// @param other the data samples are taken from; empty for the run's own
    LoadedRun open(RunFolder folder, Optional<Samples> other) throws BadInput {
        StoredRun run = store.open(folder);
        Path file = StoredRuns.savedIn(run);
        FileTime written = written(file);
        Kept before = kept;
        if (before != null && before.file.equals(file) && before.written.equals(written) && before.other.equals(other)) {
            return before.run;
        }
        close();
        SavedEpoch saved = stored.saved(run, file);
        Program program = stored.program(run);
        Samples samples = other.isPresent() ? other.get() : stored.prepare(run, Optional.empty()).samples();
        var opened = new LoadedRun(
                run, program, saved, file.equals(folder.best()), new LoadedRun.Data(samples, stored.preparation(run)),
                stored.open(program, saved.weights(), file.toString()));
        kept = new Kept(file, written, other, opened);
        return opened;
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException missing) {
            return FileTime.fromMillis(0);
        }
    }

    @Override
    public void close() {
        Kept before = kept;
        kept = null;
        if (before != null) {
            before.run.close();
        }
    }
}
