package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.network.Drawing;
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

    @Test
    void aRehearsalThatIsEndedForetellsNothing() {
        var control = new RunControl();
        control.stop();
        assertThat(new DjlTrainer().rehearse(job(), control)).isEmpty();
    }
}
