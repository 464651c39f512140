package org.netwright.project.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.param.BadInput;
import org.netwright.training.EpochRecord;

/// Weights of a run that another one can go on from.
///
/// @param run whose
/// @param epoch which of those it keeps
public record Checkpoint(RunFolder run, Epoch epoch) {
    /// The epochs whose weights a run keeps.
    public enum Epoch {
        /// The one with the lowest validation loss.
        BEST,
        /// The one that was trained last.
        LAST
    }

    /// The weights.
    ///
    /// @throws BadInput if there are none yet, or they are damaged
    Weights weights() throws BadInput {
        Path file = switch (epoch) {
            case BEST -> run.best();
            case LAST -> run.last();
        };
        if (Files.notExists(file)) {
            throw RunStore.bad(run, "run.no-weights");
        }
        return Safetensors.read(file).weights();
    }

    /// What a run that goes on from here says of where it came from.
    ///
    /// @param stored the run, opened
    Parent parent(StoredRun stored) {
        return new Parent(run.name(), switch (epoch) {
            case BEST -> EpochRecord.best(stored.history());
            case LAST -> stored.history().size();
        });
    }
}
