package org.netwright.project.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.netwright.json.Json;
import org.netwright.json.JsonText;
import org.netwright.param.BadInput;
import org.netwright.project.files.JsonFile;
import org.netwright.project.files.SafeFile;

/// What `state.json` in a run's folder says while the run has no result: which program trains it, or that it was stopped
/// or failed. A program that is killed leaves its own name there; since a process that no longer runs can be told from one
/// that does, the run is known to be interrupted.
final class RunClaim implements AutoCloseable {
    private static final String STATE = "state";
    private static final String RUNNING = "running";
    private final RunFolder folder;

    private RunClaim(RunFolder folder) {
        this.folder = folder;
    }

    /// Takes a run for this program.
    ///
    /// @throws BadInput if it is being trained already
    static RunClaim take(RunFolder folder) throws BadInput {
        if (ending(folder) == RunEnding.RUNNING) {
            throw RunStore.bad(folder, "run.running");
        }
        var out = new LinkedHashMap<String, Object>();
        ProcessHandle self = ProcessHandle.current();
        out.put(STATE, RUNNING);
        out.put("process", self.pid());
        started(self).ifPresent(since -> out.put("since", since.toString()));
        SafeFile.write(file(folder), JsonText.file(out));
        return new RunClaim(folder);
    }

    /// Notes how a run ended that has no result.
    static void note(RunFolder folder, RunEnding ending) throws BadInput {
        SafeFile.write(file(folder), JsonText.file(java.util.Map.of(STATE, name(ending))));
    }

    private static String name(RunEnding ending) {
        return ending.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// What is known of a run without a result.
    static RunEnding ending(RunFolder folder) {
        try {
            if (Files.notExists(file(folder))) {
                return RunEnding.INTERRUPTED;
            }
            Json.Obj in = JsonFile.read(file(folder)).object();
            String state = in.need(STATE).text();
            if (state.equals(RUNNING)) {
                return goesOn(in) ? RunEnding.RUNNING : RunEnding.INTERRUPTED;
            }
            return state.equals(name(RunEnding.STOPPED)) ? RunEnding.STOPPED : RunEnding.FAILED;
        } catch (BadInput unreadable) {
            return RunEnding.INTERRUPTED;
        }
    }

    /// Whether the process that is named still runs, and is not another one that was given its number.
    private static boolean goesOn(Json.Obj in) throws BadInput {
        Optional<ProcessHandle> process = ProcessHandle.of(in.need("process").integer(0, Integer.MAX_VALUE));
        if (process.isEmpty() || !process.get().isAlive()) {
            return false;
        }
        Optional<Json> since = in.get("since");
        Optional<Instant> started = started(process.get());
        return since.isEmpty() || started.isEmpty() || started.get().toString().equals(since.get().text());
    }

    private static Optional<Instant> started(ProcessHandle process) {
        return process.info().startInstant();
    }

    private static Path file(RunFolder folder) {
        return folder.path().resolve("state.json");
    }

    /// The program no longer trains the run. What was noted meanwhile stays.
    @Override
    public void close() throws BadInput {
        if (ending(folder) == RunEnding.RUNNING || Files.exists(folder.result())) {
            try {
                Files.deleteIfExists(file(folder));
            } catch (IOException e) {
                throw SafeFile.unwritable(file(folder), e);
            }
        }
    }
}
