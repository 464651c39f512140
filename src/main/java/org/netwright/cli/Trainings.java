package org.netwright.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.DataChoice;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.runs.Checkpoint;
import org.netwright.project.runs.PreparedRun;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunLauncher;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.StoredRun;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingPlan;

/// What `netwright train` can do: begin a run of a project, or go on with one. Everything is looked at before anything is
/// written.
public final class Trainings {
    private final ProjectStore projects;
    private final RunStore runs;
    private final RunPlaces places;
    private final RunLauncher launcher;
    private final TerminalTraining terminal;

    /// Trainings of projects, in this terminal.
    public Trainings(
            ProjectStore projects,
            RunStore runs,
            RunPlaces places,
            RunLauncher launcher,
            TerminalTraining terminal) {
        this.projects = projects;
        this.runs = runs;
        this.places = places;
        this.launcher = launcher;
        this.terminal = terminal;
    }

    /// A run that can begin, and where.
    ///
    /// @param run what
    /// @param folder where; nothing is there yet
    record New(PreparedRun run, RunFolder folder) {}

    /// Makes a run of a project ready.
    ///
    /// @param data other data than the project's
    /// @param out where it is to go, if not among the project's runs
    New prepare(String project, PlanOptions options, Optional<Path> data, Optional<RunFolder> out, Instant now)
            throws BadInput {
        ProjectFolder folder = ProjectFolder.of(project);
        Document document = projects.open(folder);
        TrainingPlan plan = options.of(document, folder);
        if (out.isPresent()) {
            RunStore.checkEmpty(out.get());
        }
        PreparedRun run = launcher.prepare(with(document, data), plan, Optional.of(folder), now);
        return new New(run, out.orElseGet(() -> places.fresh(Optional.of(folder), folder.name(), now)));
    }

    /// Lets a run begin with the last weights of another one.
    New branch(New run, RunFolder from) throws BadInput {
        return new New(launcher.branch(run.run(), new Checkpoint(from, Checkpoint.Epoch.LAST)), run.folder());
    }

    private static Document with(Document document, Optional<Path> data) {
        Optional<DataChoice> choice = document.data();
        if (data.isEmpty() || choice.isEmpty()) {
            return document;
        }
        String path = data.get().toAbsolutePath().toString();
        return document.with(new DataChoice(choice.get().source(), path, choice.get().values()));
    }

    /// Trains a run to its end.
    RunResult start(New run) throws BadInput {
        return terminal.start(run.run(), run.folder());
    }

    /// Goes on with a run; one that came to its end is only told again.
    ///
    /// @param data where its data is now, if not where it was
    RunResult resume(RunFolder folder, PlanOptions options, Optional<Path> data) throws BadInput {
        StoredRun run = runs.open(folder);
        TrainingPlan plan = run.config().plan();
        if (!options.over(plan).equals(plan) || !options.name().orElse(plan.name()).equals(plan.name())) {
            throw new BadInput(folder.path().toString(), "", Message.of("cli.train.resume-differs"));
        }
        Optional<RunResult> complete = run.complete();
        return complete.isPresent()
                ? terminal.repeat(run, complete.get())
                : terminal.resume(launcher.prepare(run, data), folder);
    }
}
