package org.netwright.project.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
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

    /// The weights, and in the notes where that is kept what the optimiser remembered with them.
    ///
    /// @throws BadInput if there are none yet, or they are damaged
    WeightsFile weights() throws BadInput {
        Path file = switch (epoch) {
            case BEST -> run.best();
            case LAST -> run.last();
        };
        if (Files.notExists(file)) {
            throw RunStore.bad(run, "run.no-weights");
        }
        return Safetensors.read(file);
    }

    /// What the optimiser remembered with the weights, if that is still there.
    ///
    /// @throws BadInput if it is damaged
    Optional<Weights> optimiser(WeightsFile with) throws BadInput {
        String name = with.notes().get("optimiser");
        if (name == null) {
            return Optional.empty();
        }
        Path file = run.last().resolveSibling(name);
        return Files.exists(file) ? Optional.of(Safetensors.read(file).weights()) : Optional.empty();
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
