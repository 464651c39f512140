package org.netwright.project.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.files.SafeFile;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;

/// Writes what a run reports into its folder, then passes it on. If that is no longer possible, such as on a full disk,
/// it stops the run and keeps the reason.
final class RunRecorder implements Consumer<TrainingEvent> {
    private final RunFolder folder;
    private final RunStore store;
    private final Consumer<TrainingEvent> next;
    private final RunControl control;
    private final RunClaim claim;
    private @Nullable BadInput failure;

    /// @param claim given up when the run is over
    RunRecorder(
            RunFolder folder, RunStore store, Consumer<TrainingEvent> next, RunControl control, RunClaim claim) {
        this.claim = claim;
        this.folder = folder;
        this.store = store;
        this.next = next;
        this.control = control;
    }

    @Override
    public void accept(TrainingEvent event) {
        if (failure == null) {
            try {
                record(event);
            } catch (BadInput e) {
                failure = e;
                control.stop();
            }
        }
        next.accept(event);
    }

    /// Complains about what could not be written, if anything.
    void check() throws BadInput {
        if (failure != null) {
            throw failure;
        }
    }

    private void record(TrainingEvent event) throws BadInput {
        switch (event) {
            case TrainingEvent.Started started -> {
                RunStore.history(folder, started.history());
                StatisticsFormat.forget(folder, started.firstEpoch() == 1 ? 0 : started.firstEpoch());
                forgetResult();
                index();
            }
            case TrainingEvent.EpochDone(var record, boolean best) -> append(folder.metrics(), ResultFormat.line(record));
            case TrainingEvent.Layers(int epoch, var layers) ->
                append(folder.statistics(), StatisticsFormat.line(epoch, layers));
            case TrainingEvent.Finished(RunResult result) -> {
                Optional<String> text = ResultFormat.text(result);
                if (text.isPresent()) {
                    SafeFile.write(folder.result(), text.get());
                } else if (!control.left()) {
                    RunClaim.note(folder, ResultFormat.ending(result));
                }
                claim.close();
                index();
            }
            case TrainingEvent.Progress ignored -> {}
            case TrainingEvent.Snapshot ignored -> {}
            case TrainingEvent.Paused ignored -> {}
            case TrainingEvent.Warning ignored -> {}
        }
    }

    /// Enters a run of a project into its index, which can be made again, so that a failure is only a warning.
    private void index() throws BadInput {
        try {
            store.index(folder);
        } catch (SQLException e) {
            next.accept(new TrainingEvent.Warning(Message.of("run.index", String.valueOf(e.getMessage()))));
        }
    }

    private static void append(Path file, String line) throws BadInput {
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw SafeFile.unwritable(file, e);
        }
    }

    private void forgetResult() throws BadInput {
        try {
            Files.deleteIfExists(folder.result());
        } catch (IOException e) {
            throw SafeFile.unwritable(folder.result(), e);
        }
    }
}
