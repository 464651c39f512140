package org.netwright.workspace;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.runs.Checkpoint;
import org.netwright.project.runs.PreparedRun;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunLauncher;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.Unfinished;
import org.netwright.training.Forecast;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;

/// Runs in folders of their own, as the command line makes them too. For the trainer's thread.
public final class LaunchedRuns implements Runner {
    private final RunLauncher launcher;
    private final RunPlaces places;
    private final Unfinished unfinished;
    private final InstantSource clock;
    private volatile @Nullable Begun last;

    /// Runs that this launcher trains and that are kept in these places.
    ///
    /// @param unfinished remembers the run while it goes on
    public LaunchedRuns(RunLauncher launcher, RunPlaces places, Unfinished unfinished, InstantSource clock) {
        this.unfinished = unfinished;
        this.launcher = launcher;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public RunResult run(
            Document document, Optional<ProjectFolder> folder, Consumer<TrainingEvent> events, RunControl control)
            throws BadInput {
        return begin(prepare(new Drawn(document, folder)), folder, events, control);
    }

    @Override
    public RunResult branch(Checkpoint from, Drawn job, Consumer<TrainingEvent> events, RunControl control)
            throws BadInput {
        return begin(launcher.branch(prepare(job), from), job.folder(), events, control);
    }

    @Override
    public Optional<Forecast> rehearse(Drawn job, RunControl control) throws BadInput {
        return launcher.rehearse(job.document(), job.folder(), clock.instant(), control);
    }

    private PreparedRun prepare(Drawn job) throws BadInput {
        return launcher.prepare(job.document(), job.document().plan(), job.folder(), clock.instant());
    }

    private RunResult begin(
            PreparedRun run, Optional<ProjectFolder> folder, Consumer<TrainingEvent> events, RunControl control)
            throws BadInput {
        RunFolder into = places.fresh(folder, run.config().name(), run.config().started());
        last = new Begun(run, into);
        return remembering(into, control, () -> launcher.train(run, into, events, control));
    }

    @Override
    public RunResult resume(RunFolder run, Consumer<TrainingEvent> events, RunControl control) throws BadInput {
        last = new Begun(launcher.prepare(run), run);
        return resume(events, control);
    }

    @Override
    public RunResult resume(Consumer<TrainingEvent> events, RunControl control) throws BadInput {
        Begun begun = last;
        if (begun == null) {
            throw new IllegalStateException("no run was stopped");
        }
        return remembering(
                begun.folder, control, () -> launcher.resume(begun.run, begun.folder, events, control));
    }

    /// The run is forgotten when it ends, but not if that is because the program does.
    private RunResult remembering(RunFolder folder, RunControl control, Training training) throws BadInput {
        unfinished.remember(folder);
        try {
            return training.go();
        } finally {
            if (!control.left()) {
                unfinished.forget(folder);
            }
        }
    }

    @FunctionalInterface
    private interface Training {
        RunResult go() throws BadInput;
    }

    @Override
    public Optional<RunFolder> folder() {
        return Optional.ofNullable(last).map(Begun::folder);
    }

    private record Begun(PreparedRun run, RunFolder folder) {}
}
