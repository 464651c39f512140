package org.netwright.project.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.netwright.model.WeightsFile;
import org.netwright.network.Problem;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.training.Forecast;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.Trainer;
import org.netwright.training.TrainingEvent;
import org.netwright.training.TrainingPlan;

/// Trains documents: makes a run ready, begins its folder, has it trained, and keeps what it reports. The same way from
/// the window and from the command line.
public final class RunLauncher {
    private final Checker checker;
    private final StoredRuns stored;
    private final RunStore store;
    private final Trainer trainer;
    private final SortedMap<String, String> versions;

    /// A launcher.
    ///
    /// @param versions of this program and what it runs on, by name, kept with each run
    public RunLauncher(
            Checker checker, StoredRuns stored, RunStore store, Trainer trainer, Map<String, String> versions) {
        this.checker = checker;
        this.stored = stored;
        this.store = store;
        this.trainer = trainer;
        this.versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    /// Makes a run of a document ready.
    ///
    /// @param project the document's folder, for complaints and relative paths; empty for one that was never saved
    /// @throws BadInput if the data is not as it should be or the document cannot be trained
    public PreparedRun prepare(Document document, TrainingPlan plan, Optional<ProjectFolder> project, Instant now)
            throws BadInput {
        String file = project.map(folder -> folder.path().toString()).orElse("");
        if (document.data().isEmpty()) {
            throw new BadInput(file, "", Message.of("run.no-data"));
        }
        Checkup checkup = checker.check(document, project, plan);
        if (!checkup.errors().isEmpty()) {
            Problem first = checkup.errors().getFirst();
            String node = first.node().map(id -> document.network().node(id).name()).orElse("");
            throw new BadInput(file, node, first.message());
        }
        PreparedData data = checkup.data().orElseThrow();
        String name = project.map(ProjectFolder::name).orElse(RunPlaces.DRAWING);
        Program program = checkup.compiled().program().orElseThrow();
        return new PreparedRun(
                new RunConfig(
                        name,
                        now,
                        document.network(),
                        plan,
                        RunConfig.UsedData.of(data),
                        data.fitted(),
                        Optional.empty(),
                        program.parameters(),
                        versions),
                program,
                data.raw().prepared(data.fitted()),
                data.split());
    }

    /// Lets a run begin with the weights another one left, as far as they fit. That one stays as it is.
    ///
    /// @throws BadInput if it has no weights, or none that fit
    public PreparedRun branch(PreparedRun run, Checkpoint from) throws BadInput {
        StoredRun before = store.open(from.run());
        WeightsFile weights = from.weights();
        Inheritance inherits = Inheritance.of(run.program(), weights.weights())
                .with(from.optimiser(weights), run.config(), before.config());
        if (inherits.isEmpty()) {
            throw RunStore.bad(from.run(), "run.branch.nothing");
        }
        RunConfig config = run.config().after(from.parent(before));
        return new PreparedRun(
                config,
                run.program(),
                run.samples(),
                run.split(),
                Optional.of(inherits),
                inherits.sentences(config, before.config()));
    }

    /// Finds out what a run of a document will take; nothing is written.
    ///
    /// @throws BadInput as [#prepare] does
    public Optional<Forecast> rehearse(
            Document document, Optional<ProjectFolder> project, Instant now, RunControl control) throws BadInput {
        PreparedRun run = prepare(document, document.plan(), project, now);
        return trainer.rehearse(run.in(new RunFolder(Path.of("").toAbsolutePath())), control);
    }

    /// Trains a run in a folder of its own.
    ///
    /// @param folder empty, or not there yet
    /// @param events told everything, on this thread
    /// @throws BadInput if the folder cannot be written
    public RunResult train(PreparedRun run, RunFolder folder, Consumer<TrainingEvent> events, RunControl control)
            throws BadInput {
        store.create(folder, run.config());
        if (run.inherits().isPresent()) {
            store.begin(folder, run.inherits().get());
        }
        run.sentences().forEach(sentence -> events.accept(new TrainingEvent.Warning(sentence)));
        return resume(run, folder, events, control);
    }

    /// Makes a run ready that did not come to its end.
    ///
    /// @param at where its data is now; empty where it is where it was
    /// @throws BadInput if the data is not as it was
    public PreparedRun prepare(StoredRun run, Optional<Path> at) throws BadInput {
        return stored.prepare(run, at);
    }

    /// Makes the run of a folder ready to go on where it stopped, on its own data.
    ///
    /// @throws BadInput if something in the folder is damaged, or the data is not as it was
    public PreparedRun prepare(RunFolder folder) throws BadInput {
        return prepare(store.open(folder), Optional.empty());
    }

    /// Continues a run in its folder, from its last complete checkpoint or else from the start.
    ///
    /// @throws BadInput if something in the folder is damaged, or another program trains this run
    public RunResult resume(PreparedRun run, RunFolder folder, Consumer<TrainingEvent> events, RunControl control)
            throws BadInput {
        try (var claim = RunClaim.take(folder)) {
            var recorder = new RunRecorder(folder, store, events, control, claim);
            RunLog.begins(run);
            RunResult result = trainer.train(run.in(folder), recorder, control);
            RunLog.ended(result);
            recorder.check();
            return result;
        }
    }
}
