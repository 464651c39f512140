package org.netwright.project.runs;

import java.util.List;
import java.util.Optional;
import org.netwright.training.EpochRecord;
import org.netwright.training.RunResult;

/// A run as its folder tells it.
///
/// @param folder where
/// @param config what was trained, how, on what
/// @param history the epochs that are done
/// @param result how it ended; empty for one that can go on
public record StoredRun(RunFolder folder, RunConfig config, List<EpochRecord> history, Optional<RunResult> result) {
    /// Copies the list.
    public StoredRun {
        history = List.copyOf(history);
    }

    /// The result of a run that went through to its end.
    public Optional<RunResult> complete() {
        return result.filter(end -> end.outcome() instanceof RunResult.Outcome.Complete);
    }
}
