package org.netwright.project.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.netwright.data.DataCatalog;
import org.netwright.data.sources.StandardSources;
import org.netwright.evaluation.TestPass;
import org.netwright.layers.StandardLayers;
import org.netwright.model.Safetensors;
import org.netwright.model.ScriptedModel;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
import org.netwright.network.Compiler;
import org.netwright.param.BadInput;
import org.netwright.project.DataPlaces;

/// A run of the iris sample tested with a network that says what its first input is.
///
/// @param at where its folder is made
public record ScriptedEvaluation(Path at) {
    private static final DataCatalog SOURCES = StandardSources.catalog();

    /// Makes the run and tests it.
    public Optional<Examination> examine(TestPass.Progress progress) throws BadInput {
        return evaluator().evaluate(run(), Optional.empty(), progress);
    }

    /// Makes the run.
    StoredRun run() throws BadInput {
        RunFolder folder = RunsOnDisk.example(at);
        try {
            Files.createDirectories(folder.best().getParent());
            Safetensors.write(folder.best(), WeightsFile.of(Weights.of(Map.of()), Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fixture(at.resolveSibling("user")).store().open(folder);
    }

    /// What tests it.
    static RunEvaluator evaluator() {
        return new RunEvaluator(stored());
    }

    /// What brings it back.
    static StoredRuns stored() {
        var data = new DataPreparation(SOURCES, new DataPlaces(fixture(Path.of("user")).samples()));
        return new StoredRuns(
                data, new Compiler(StandardLayers.catalog()), (program, weights, from) -> new ScriptedModel(3));
    }

    private static Fixture fixture(Path user) {
        return new Fixture(user, (job, events, control) -> {
            throw new IllegalStateException("nothing is trained here");
        });
    }
}
