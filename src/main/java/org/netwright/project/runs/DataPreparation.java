package org.netwright.project.runs;

import java.nio.file.Path;
import java.util.Optional;
import org.netwright.data.DataCatalog;
import org.netwright.data.DataSource;
import org.netwright.data.Fitted;
import org.netwright.data.Given;
import org.netwright.data.Preparation;
import org.netwright.data.RawData;
import org.netwright.data.Samples;
import org.netwright.data.Split;
import org.netwright.data.Splitter;
import org.netwright.data.sources.PredictionInput;
import org.netwright.data.table.CsvFile;
import org.netwright.data.table.CsvLines;
import org.netwright.data.table.CsvSource;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.DataChoice;
import org.netwright.project.DataPlaces;
import org.netwright.project.ProjectFolder;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;

/// Opens the data a project names and makes it ready for its network.
public final class DataPreparation {
    private final DataCatalog sources;
    private final DataPlaces places;

    /// Preparation of these kinds of data, found in these places.
    public DataPreparation(DataCatalog sources, DataPlaces places) {
        this.sources = sources;
        this.places = places;
    }

    /// The data of a project, divided by the plan's shares and seed.
    ///
    /// @param project where relative paths start; empty for a project that was never saved
    public PreparedData prepare(DataChoice choice, Optional<ProjectFolder> project, TrainingPlan plan) throws BadInput {
        Path at = find(choice, project);
        RawData raw = open(choice, at);
        Split split = Splitter.split(raw, plan.values(), plan.get(PlanParams.SEED));
        return new PreparedData(choice, at, raw, split, raw.fit(split.train()));
    }

    /// Where the data of a project is.
    public Path find(DataChoice choice, Optional<ProjectFolder> project) throws BadInput {
        return places.find(choice, project.map(ProjectFolder::path));
    }

    /// Data read as a choice says, wherever it lies.
    public RawData open(DataChoice choice, Path at) throws BadInput {
        return source(choice, at).open(at, choice.values());
    }

    /// Samples to predict, read as a choice says or from picture files, and prepared as training data was.
    public Samples toPredict(DataChoice choice, Path at, Fitted fitted) throws BadInput {
        return PredictionInput.read(at, source(choice, at), choice.values(), fitted);
    }

    /// Samples that a person gives to predict, prepared as training data was.
    public Samples toPredict(DataChoice choice, Given given, Fitted fitted) throws BadInput {
        return PredictionInput.read(given, source(choice, Path.of("")), choice.values(), fitted);
    }

    /// The rows of a CSV file that a person gives to predict, read as a choice says.
    CsvLines lines(DataChoice choice, Path file) throws BadInput {
        return new CsvFile(choice.values().get(CsvSource.SEPARATOR), choice.values().get(CsvSource.HEADER)).lines(file);
    }

    /// How samples of a choice become numbers.
    Preparation preparation(DataChoice choice, Fitted fitted) throws BadInput {
        return source(choice, ProjectFolder.path(choice.path())).preparation(fitted);
    }

    private DataSource source(DataChoice choice, Path at) throws BadInput {
        return sources.find(choice.source())
                .orElseThrow(() -> new BadInput(at.toString(), "", Message.of("run.unknown-source", choice.source())));
    }
}
