package org.netwright.project.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netwright.data.InputFile;
import org.netwright.json.Json;
import org.netwright.json.JsonText;
import org.netwright.model.Safetensors;
import org.netwright.model.WeightsFile;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.files.JsonFile;
import org.netwright.project.files.SafeFile;
import org.netwright.training.EpochRecord;
import org.netwright.training.RunResult;

/// Reads and writes run folders.
public final class RunStore {
    private final RunFormat format;
    private final RunPlaces places;

    /// A store of runs in this format.
    ///
    /// @param places where runs have an index
    public RunStore(RunFormat format, RunPlaces places) {
        this.format = format;
        this.places = places;
    }

    /// Begins a run's folder with its configuration. A folder that is there already must be empty.
    public StoredRun create(RunFolder folder, RunConfig config) throws BadInput {
        checkEmpty(folder);
        SafeFile.write(folder.config(), format.text(config));
        return new StoredRun(folder, config, List.of(), Optional.empty());
    }

    /// Whether a folder holds a run, or anything else than what a run leaves that was killed before it began.
    public static boolean begun(RunFolder folder) throws BadInput {
        if (Files.exists(folder.config())) {
            return true;
        }
        checkEmpty(folder);
        return false;
    }

    /// Complains if a folder cannot become a run's because something is in it; temporary files do not count.
    public static void checkEmpty(RunFolder folder) throws BadInput {
        checkEmpty(folder, "run.folder-not-empty");
    }

    /// Complains if something is in a folder; temporary files do not count.
    ///
    /// @param sentence what is said then
    public static void checkEmpty(RunFolder folder, String sentence) throws BadInput {
        if (Files.notExists(folder.path())) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder.path())) {
            if (entries.anyMatch(entry -> !entry.toString().endsWith(".tmp"))) {
                throw bad(folder, sentence);
            }
        } catch (NotDirectoryException e) {
            throw bad(folder, "run.folder-is-a-file");
        } catch (IOException e) {
            throw InputFile.unreadable(folder.path(), "", e);
        }
    }

    /// The run of a folder.
    ///
    /// @throws BadInput if that is no run's folder, or something in it is damaged
    public StoredRun open(RunFolder folder) throws BadInput {
        if (Files.notExists(folder.path())) {
            throw InputFile.bad(folder.path(), "", "data.missing");
        }
        if (Files.notExists(folder.config())) {
            throw bad(folder, "run.no-config");
        }
        RunConfig config = format.read(folder.config());
        List<EpochRecord> history = history(folder);
        Optional<RunResult> result = Files.exists(folder.result())
                ? Optional.of(ResultFormat.result(JsonFile.read(folder.result()), history))
                : Optional.empty();
        return new StoredRun(folder, config, history, result);
    }

    /// Writes what a run begins with: the weights last, so that they are not found alone.
    void begin(RunFolder folder, Inheritance inherits) throws BadInput {
        try {
            Files.createDirectories(folder.path().resolve("checkpoints"));
            if (inherits.optimiser().isPresent()) {
                Safetensors.write(folder.firstOptimiser(), WeightsFile.of(inherits.optimiser().get(), Map.of()));
            }
            Safetensors.write(folder.first(), WeightsFile.of(inherits.weights(), Map.of()));
        } catch (IOException e) {
            throw SafeFile.unwritable(folder.first(), e);
        }
    }

    /// What became of a run.
    public static RunEnding ending(StoredRun run) {
        return run.result().map(ResultFormat::ending).orElseGet(() -> RunClaim.ending(run.folder()));
    }

    /// What a person wrote about a run.
    public static RunNotes notes(RunFolder folder) throws BadInput {
        return Files.exists(folder.notes()) ? EntryFormat.notes(JsonFile.read(folder.notes())) : RunNotes.NONE;
    }

    /// Keeps what a person wrote about a run, in its folder and in the index.
    ///
    /// @throws BadInput if one of them cannot be written
    public void note(RunFolder folder, RunNotes notes) throws BadInput {
        SafeFile.write(folder.notes(), JsonText.file(EntryFormat.encode(notes)));
        enter(folder);
    }

    /// Keeps what the test of a run came to that did not test itself, likewise.
    ///
    /// @throws BadInput if one of them cannot be written
    public void tested(Examination found) throws BadInput {
        RunFolder folder = found.run().folder();
        SafeFile.write(folder.tested(), JsonText.file(EntryFormat.encode(Tested.of(found))));
        enter(folder);
    }

    private static Tested tested(RunFolder folder) throws BadInput {
        return Files.exists(folder.tested()) ? EntryFormat.tested(JsonFile.read(folder.tested())) : Tested.NOTHING;
    }

    private void enter(RunFolder folder) throws BadInput {
        try {
            index(folder);
        } catch (SQLException e) {
            throw bad(folder, "run.index", String.valueOf(e.getMessage()));
        }
    }

    /// All runs in `root/runs` that can be read, the newest first.
    public List<RunEntry> list(Path root) {
        return new RunIndex(root, this).list();
    }

    /// Deletes a run with all that is in its folder. It takes another name first, so that no half of a run is left to be
    /// found.
    ///
    /// @throws BadInput if it is being trained, or is no run, or cannot be deleted
    public void delete(RunFolder folder) throws BadInput {
        if (Files.notExists(folder.config())) {
            throw bad(folder, "run.no-config");
        }
        if (RunClaim.ending(folder) == RunEnding.RUNNING) {
            throw bad(folder, "run.running");
        }
        try {
            Path gone = folder.path().resolveSibling("." + folder.name() + ".deleted");
            Files.move(folder.path(), gone);
            Folders.delete(gone);
        } catch (IOException e) {
            throw SafeFile.unwritable(folder.path(), e);
        }
    }

    /// What the list of runs shows of one.
    ///
    /// @throws BadInput if that is no run's folder, or something in it is damaged
    RunEntry entry(RunFolder folder) throws BadInput {
        StoredRun run = open(folder);
        try {
            return RunEntry.of(run, ending(run), tested(folder), notes(folder), Folders.bytes(folder.path()));
        } catch (IOException e) {
            throw InputFile.unreadable(folder.path(), "", e);
        }
    }

    /// Enters a run into the index of its project, or what is new about it.
    ///
    /// @throws SQLException if the index cannot be written
    void index(RunFolder folder) throws BadInput, SQLException {
        Optional<Path> root = places.indexOf(folder);
        if (root.isPresent()) {
            new RunIndex(root.get(), this).put(entry(folder));
        }
    }

    /// The epochs that are written whole: a program that was killed may leave half a line at the end.
    private static List<EpochRecord> history(RunFolder folder) throws BadInput {
        var epochs = new ArrayList<EpochRecord>();
        if (Files.notExists(folder.metrics()) || size(folder.metrics()) == 0) {
            return epochs;
        }
        for (Json line : JsonFile.readLines(folder.metrics())) {
            epochs.add(ResultFormat.record(line));
        }
        return epochs;
    }

    private static long size(Path file) throws BadInput {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw InputFile.unreadable(file, "", e);
        }
    }

    /// Replaces what is known of the epochs.
    static void history(RunFolder folder, List<EpochRecord> epochs) throws BadInput {
        var text = new StringBuilder();
        epochs.forEach(record -> text.append(ResultFormat.line(record)));
        SafeFile.write(folder.metrics(), text.toString());
    }

    static BadInput bad(RunFolder folder, String key, Object... args) {
        return new BadInput(folder.path().toString(), "", Message.of(key, args));
    }
}
