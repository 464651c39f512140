package org.netwright.project.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// The weights of one epoch as a run's folder keeps them, with what its optimiser remembered then.
///
/// @param weights of the network
/// @param optimiser vectors over all trained weights by name, such as `mean`, and `steps`; empty where they are not kept
/// @param epoch how many epochs were done; 0 where that is not told
public record SavedEpoch(Weights weights, Optional<Weights> optimiser, int epoch) {
    /// Reads one.
    ///
    /// @throws BadInput if it is not there or damaged
    static SavedEpoch read(Path file) throws BadInput {
        WeightsFile kept = Safetensors.read(file);
        String beside = kept.notes().get("optimiser");
        Path memory = file.resolveSibling(beside == null ? "" : beside);
        Optional<Weights> optimiser = beside != null && Files.isRegularFile(memory)
                ? Optional.of(Safetensors.read(memory).weights())
                : Optional.empty();
        return new SavedEpoch(kept.weights(), optimiser, epoch(kept.notes(), file));
    }

    private static int epoch(Map<String, String> notes, Path file) throws BadInput {
        try {
            return Integer.parseInt(notes.getOrDefault("epoch", "0"));
        } catch (NumberFormatException e) {
            throw new BadInput(file.toString(), "", Message.of("engine.checkpoint.notes"));
        }
    }
}
