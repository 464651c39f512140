package org.netwright.project.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.netwright.data.sources.StandardSources;
import org.netwright.engine.DjlModelOpener;
import org.netwright.layers.StandardLayers;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
import org.netwright.network.Compiler;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;
import org.netwright.param.BadInput;
import org.netwright.project.DataPlaces;
import org.netwright.tensor.Tensor;
import org.netwright.workspace.RunOpener;

/// Runs to follow samples through, with weights that are easy to calculate with.
///
/// @param user the user's own folder
public record FollowedRun(Path user) {
    private Fixture fixture() {
        return new Fixture(user, (job, events, control) -> {
            throw new IllegalStateException("nothing is trained here");
        });
    }

    private StoredRuns stored() {
        var data = new DataPreparation(StandardSources.catalog(), new DataPlaces(fixture().samples()));
        return new StoredRuns(data, new Compiler(StandardLayers.catalog()), new DjlModelOpener());
    }

    /// What opens them.
    public RunOpener opener() {
        return new RunOpener(fixture().store(), stored());
    }

    /// A complete run of the iris sample whose weights are all the same number.
    public RunFolder iris(Path at, float weight) throws BadInput {
        RunFolder folder = RunsOnDisk.example(at);
        var tensors = new HashMap<String, Tensor>();
        for (Step step : stored().program(fixture().store().open(folder)).steps()) {
            for (WeightSpec spec : step.weights()) {
                float[] numbers = new float[Math.toIntExact(spec.shape().size())];
                Arrays.fill(numbers, weight);
                tensors.put(step.nameOf(spec), Tensor.of(spec.shape(), numbers));
            }
        }
        try {
            Files.createDirectories(folder.best().getParent());
            Safetensors.write(folder.best(), WeightsFile.of(Weights.of(tensors), Map.of("epoch", "1")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
