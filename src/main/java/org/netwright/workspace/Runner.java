package org.netwright.workspace;

import java.util.Optional;
import java.util.function.Consumer;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.runs.Checkpoint;
import org.netwright.project.runs.RunFolder;
import org.netwright.training.Forecast;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;

/// Trains a document from its data to a finished run folder. [Runs] gives the thread.
public interface Runner {
    /// Opens the data, compiles, makes a run folder and trains.
    ///
    /// @param document a document that compiles
    /// @param folder where the document is kept, if anywhere
    /// @param events told everything, on this thread
    /// @param control steers the run from other threads
    /// @throws BadInput if the data or the project folder is not as it should be
    RunResult run(
            Document document, Optional<ProjectFolder> folder, Consumer<TrainingEvent> events, RunControl control)
            throws BadInput;

    /// Goes on with the run that was stopped last.
    ///
    /// @param events told everything, on this thread
    /// @param control steers the run from other threads
    /// @throws BadInput if something in its folder is damaged
    RunResult resume(Consumer<TrainingEvent> events, RunControl control) throws BadInput;

    /// Goes on with a run that did not come to its end, in its own folder.
    ///
    /// @param events told everything, on this thread
    /// @param control steers the run from other threads
    /// @throws BadInput if something in its folder is damaged, its data is gone, or another window trains it
    RunResult resume(RunFolder run, Consumer<TrainingEvent> events, RunControl control) throws BadInput;

    /// Trains a document as [#run] does, beginning with weights that another run left.
    ///
    /// @param from those weights
    /// @param job what [#run] is given
    /// @throws BadInput as [#run] does; or if there are no such weights, or none that fit
    RunResult branch(Checkpoint from, Drawn job, Consumer<TrainingEvent> events, RunControl control) throws BadInput;

    /// What is trained.
    ///
    /// @param document a document that compiles
    /// @param folder where the document is kept, if anywhere
    record Drawn(Document document, Optional<ProjectFolder> folder) {}

    /// Finds out what training a document will take, by a few steps that are thrown away.
    ///
    /// @param control ends it
    /// @return empty if it was ended or cannot be told
    /// @throws BadInput as [#run] does
    default Optional<Forecast> rehearse(Drawn job, RunControl control) throws BadInput {
        return Optional.empty();
    }

    /// The folder of the run that was begun last; empty where runs are not kept. It may be asked for on any thread once that
    /// run has said that it started.
    default Optional<RunFolder> folder() {
        return Optional.empty();
    }
}
