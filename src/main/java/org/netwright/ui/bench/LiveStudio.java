package org.netwright.ui.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.netwright.bench.Pairs;
import org.netwright.data.DataCatalog;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.SampleLibrary;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunLauncher;
import org.netwright.training.EpochRecord;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.workspace.Threads;
import org.netwright.workspace.Workspace;

/// What trainings that are watched need, and the same trainings unwatched.
///
/// @param samples has the project
/// @param projects opens and saves it
/// @param launcher trains it as the command line does
/// @param sources the kinds of data there are
/// @param desk makes the workspace of a window
public record LiveStudio(
        SampleLibrary samples, ProjectStore projects, RunLauncher launcher, DataCatalog sources, Desk desk) {
    private static final String SAMPLE = "cifar10";

    /// Makes a workspace.
    @FunctionalInterface
    public interface Desk {
        /// A workspace with nothing in it.
        Workspace open(Threads files, Threads compiling);
    }

    /// A window with a project in a folder, ready to train.
    ///
    /// @param folder where the project is kept, its runs too
    LiveWindow open(Path folder, int epochs) throws Exception {
        ProjectFolder project = project(folder);
        projects.save(project, document(epochs));
        return new LiveWindow(this, project, Words.english());
    }

    private static ProjectFolder project(Path folder) {
        return new ProjectFolder(folder.resolve("live.netwright"));
    }

    private Document document(int epochs) throws BadInput {
        Document sample = projects.open(samples.project(SAMPLE));
        return sample.with(sample.plan().with(PlanParams.EPOCHS, epochs));
    }

    /// Trains as the command line does, and nobody watches.
    ///
    /// @return samples a second
    double unwatched(Path folder, int epochs) throws Exception {
        Document document = document(epochs);
        Path run = Files.createTempDirectory(folder, "run");
        // on a thread that ends: as long as there is one, the engine keeps helpers for it, which the command line has not
        var alone = new FutureTask<>(() -> launcher.train(
                launcher.prepare(document, document.plan(), Optional.of(project(folder)), Instant.now()),
                new RunFolder(run),
                event -> {},
                new RunControl()));
        Thread.ofPlatform().name("unwatched").start(alone);
        return speed(alone.get());
    }

    /// The speed of the median epoch after the first.
    static double speed(RunResult result) {
        List<Double> epochs = result.history().stream().map(EpochRecord::samplesPerSecond).toList();
        return Pairs.median(epochs.size() > 1 ? epochs.subList(1, epochs.size()) : epochs);
    }
}
