package org.netwright.workspace;

import java.util.Optional;
import java.util.function.Consumer;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.runs.Checkpoint;
import org.netwright.project.runs.RunFolder;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;

/// A runner to whom it makes no difference how a run begins.
interface AlikeRunner extends Runner {
    @Override
    default RunResult run(
            Document document, Optional<ProjectFolder> folder, Consumer<TrainingEvent> events, RunControl control)
            throws BadInput {
        return resume(events, control);
    }

    @Override
    default RunResult resume(RunFolder run, Consumer<TrainingEvent> events, RunControl control) throws BadInput {
        return resume(events, control);
    }

    @Override
    default RunResult branch(Checkpoint from, Drawn job, Consumer<TrainingEvent> events, RunControl control)
            throws BadInput {
        return resume(events, control);
    }
}
