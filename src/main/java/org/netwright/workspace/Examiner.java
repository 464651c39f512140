package org.netwright.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.netwright.evaluation.TestPass;
import org.netwright.param.BadInput;
import org.netwright.project.runs.Examination;
import org.netwright.project.runs.RunFolder;

/// Tests the best weights of a run. [Results] gives the thread.
@FunctionalInterface
public interface Examiner {
    /// Goes over the test samples once.
    ///
    /// @param other data of the same kind to test on; empty for the run's own test samples
    /// @param progress told how far it is, on this thread; may end it
    /// @return empty if it was ended
    /// @throws BadInput if the run has no weights yet, or the data is gone or not as it should be
    Optional<Examination> examine(RunFolder run, Optional<Path> other, TestPass.Progress progress) throws BadInput;
}
