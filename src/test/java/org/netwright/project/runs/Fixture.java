package org.netwright.project.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.netwright.data.DataCatalog;
import org.netwright.data.sources.StandardSources;
import org.netwright.layer.LayerCatalog;
import org.netwright.layers.StandardLayers;
import org.netwright.model.TrainedModel;
import org.netwright.model.Weights;
import org.netwright.network.Compiler;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.project.DataPlaces;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;
import org.netwright.project.files.ProjectFormat;
import org.netwright.project.files.ProjectStore;
import org.netwright.training.Trainer;

/// The services around runs, as Main builds them, with another trainer and a user's folder that is thrown away.
///
/// @param user the user's own folder
/// @param trainer what trains
record Fixture(Path user, Trainer trainer) {
    static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
    private static final LayerCatalog LAYERS = StandardLayers.catalog();
    private static final DataCatalog SOURCES = StandardSources.catalog();
    private static final long MEMORY = 8L << 30;

    SampleLibrary samples() {
        return new SampleLibrary(Path.of("samples").toAbsolutePath());
    }

    ProjectStore projects() {
        return new ProjectStore(new ProjectFormat(LAYERS, SOURCES));
    }

    RunPlaces places() {
        return new RunPlaces(samples(), new UserFolder(user));
    }

    RunStore store() {
        return new RunStore(new RunFormat(LAYERS, SOURCES), places());
    }

    RunLauncher launcher() {
        var data = new DataPreparation(SOURCES, new DataPlaces(samples()));
        var compiler = new Compiler(LAYERS);
        var checker = new Checker(data, compiler, new Allowance(MEMORY));
        return new RunLauncher(checker, new StoredRuns(data, compiler, Fixture::answersNothing), store(), trainer, Map.of("netwright", "test"));
    }

    private static TrainedModel answersNothing(Program program, Weights weights, String from) {
        throw new IllegalStateException("no test asks this");
    }

    /// A shipped project.
    Document document(String sample) throws BadInput {
        return projects().open(samples().project(sample));
    }

    /// A run of a shipped project, ready to begin.
    PreparedRun prepared(String sample) throws BadInput {
        ProjectFolder folder = samples().project(sample);
        Document document = document(sample);
        return launcher().prepare(document, document.plan(), Optional.of(folder), NOON);
    }
}
