package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.sources.StandardSources;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiler;
import org.netwright.network.Drawing;
import org.netwright.project.DataPlaces;
import org.netwright.project.Document;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;
import org.netwright.project.files.ProjectFormat;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.runs.Allowance;
import org.netwright.project.runs.Checker;
import org.netwright.project.runs.DataPreparation;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunFormat;
import org.netwright.project.runs.RunLauncher;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.StoredRuns;
import org.netwright.tensor.DataSchema;
import org.netwright.training.Forecast;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.TrainingJob;
import org.netwright.training.TrainingPlan;

@Tag("engine")
class RehearsalTest {
    private static final DataSchema TABLE = Drawing.table(20, 3);

    @TempDir
    Path folder;

    private TrainingJob job() {
        var samples = new DrawnSamples(TABLE, 4000, 1);
        var program = new Drawing()
                .add("in", "vector-input")
                .add("hidden", "dense", "units", 256, "activation", "relu")
                .add("more", "dense", "units", 256, "activation", "relu")
                .add("out", "classification", "classes", 3)
                .compile(TABLE)
                .program()
                .orElseThrow();
        var plan = TrainingPlan.named("test").with(PlanParams.EPOCHS, 3).with(PlanParams.THREADS, 1);
        return new TrainingJob(program, plan, samples, samples.split(), folder);
    }

    @Test
    void aForecastTakesNoFileAndIsOfTheSizeOfWhatARunTakes() throws Exception {
        var trainer = new DjlTrainer();
        Optional<Forecast> forecast = trainer.rehearse(job(), new RunControl());
        assertThat(folder).isEmptyDirectory();
        double was = trainer.train(job(), event -> {}, new RunControl()).history().getLast().seconds();
        double foretold = forecast.orElseThrow().secondsPerEpoch();
        System.out.printf("forecast %.3f s an epoch, was %.3f s%n", foretold, was);
        assertThat(foretold).isBetween(was / 100, was * 100);
    }

    /// How near it comes is printed and not asserted: it depends on what else the machine does.
    @Test
    void theFashionSampleIsForetold() throws Exception {
        var catalog = StandardLayers.catalog();
        var sources = StandardSources.catalog();
        var samples = new SampleLibrary(Path.of("samples").toAbsolutePath());
        var preparation = new DataPreparation(sources, new DataPlaces(samples));
        var compiler = new Compiler(catalog);
        var store = new RunStore(new RunFormat(catalog, sources), new RunPlaces(samples, new UserFolder(folder)));
        var launcher = new RunLauncher(
                new Checker(preparation, compiler, new Allowance(Long.MAX_VALUE)),
                new StoredRuns(preparation, compiler, new DjlModelOpener()),
                store,
                new DjlTrainer(),
                Map.of());
        Document fashion = new ProjectStore(new ProjectFormat(catalog, sources)).open(samples.project("fashion"));
        var plan = fashion.plan().with(PlanParams.EPOCHS, 2);
        double foretold = launcher.rehearse(fashion, Optional.empty(), Instant.EPOCH, new RunControl())
                .orElseThrow()
                .secondsPerEpoch();
        var run = launcher.prepare(fashion, plan, Optional.empty(), Instant.EPOCH);
        var into = new RunFolder(folder.resolve("run"));
        var result = launcher.train(run, into, event -> {}, new RunControl());
        double was = result.history().getLast().seconds();
        System.out.printf("fashion: forecast %.2f s an epoch, was %.2f s%n", foretold, was);
        assertThat(foretold).isPositive();
    }

    @Test
    void aRehearsalThatIsEndedForetellsNothing() {
        var control = new RunControl();
        control.stop();
        assertThat(new DjlTrainer().rehearse(job(), control)).isEmpty();
    }
}
