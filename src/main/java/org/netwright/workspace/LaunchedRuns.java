package org.netwright.workspace;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.runs.PreparedRun;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunLauncher;
import org.netwright.project.runs.RunPlaces;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;

/// Runs in folders of their own, as the command line makes them too. For the trainer's thread.
public final class LaunchedRuns implements Runner {
    private final RunLauncher launcher;
    private final RunPlaces places;
    private final InstantSource clock;
    private @Nullable Begun last;

    /// Runs that this launcher trains and that are kept in these places.
    public LaunchedRuns(RunLauncher launcher, RunPlaces places, InstantSource clock) {
        this.launcher = launcher;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public RunResult run(
            Document document, Optional<ProjectFolder> folder, Consumer<TrainingEvent> events, RunControl control)
            throws BadInput {
        Instant now = clock.instant();
        PreparedRun prepared = launcher.prepare(document, document.plan(), folder, now);
        RunFolder into = places.fresh(folder, prepared.config().name(), now);
        last = new Begun(prepared, into);
        return launcher.train(prepared, into, events, control);
    }

    @Override
    public RunResult resume(Consumer<TrainingEvent> events, RunControl control) throws BadInput {
        Begun begun = last;
        if (begun == null) {
            throw new IllegalStateException("no run was stopped");
        }
        return launcher.resume(begun.run, begun.folder, events, control);
    }

    @Override
    public Optional<RunFolder> folder() {
        return Optional.ofNullable(last).map(Begun::folder);
    }

    private record Begun(PreparedRun run, RunFolder folder) {}
}
