package org.netwright.project.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.sources.StandardSources;
import org.netwright.engine.DjlModelOpener;
import org.netwright.engine.DjlTrainer;
import org.netwright.layers.StandardLayers;
import org.netwright.model.TrainedModel;
import org.netwright.network.Compiler;
import org.netwright.op.Program;
import org.netwright.project.DataPlaces;
import org.netwright.project.Document;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.TrainingEvent;
import org.netwright.training.Vitals;

/// What is told of dead units while a network trains, against every sample it learns from.
@Tag("engine")
class DeadUnitsTest {
    private static final String LAYER = "dense 1";
    private static final int BATCH = 100;

    @TempDir
    private Path temporary;

    @Test
    void unitsThatAreToldDeadAreWokenByNoSampleOfTheTrainingDataOrHardlyAny() throws Exception {
        var here = new Fixture(temporary.resolve("user"), new DjlTrainer());
        Document fashion = here.document("fashion");
        PreparedRun run = here.launcher().prepare(
                fashion, fashion.plan().with(PlanParams.EPOCHS, 2), Optional.of(here.samples().project("fashion")), Fixture.NOON);
        var folder = new RunFolder(temporary.resolve("run"));
        var control = new RunControl();
        control.watch(new RunControl.Watch(run.split().validation()[0], 0));
        var told = new AtomicReference<>(Double.NaN);
        here.launcher().train(run, folder, event -> {
            if (event instanceof TrainingEvent.Snapshot look) {
                Optional.ofNullable(look.vitals().get(LAYER)).map(Vitals::dead).ifPresent(told::set);
            }
        }, control);

        boolean[] awake = awake(here, run, folder);
        int dead = 0;
        for (boolean unit : awake) {
            dead += unit ? 0 : 1;
        }
        assertThat(dead).as("of " + awake.length).isGreaterThan(10);
        assertThat(told.get()).isCloseTo((double) dead / awake.length, within(2.0 / awake.length));
    }

    /// Which units give something for one sample of the training data at least.
    private static boolean[] awake(Fixture here, PreparedRun run, RunFolder folder) throws Exception {
        var data = new DataPreparation(StandardSources.catalog(), new DataPlaces(here.samples()));
        var stored = new StoredRuns(data, new Compiler(StandardLayers.catalog()), new DjlModelOpener());
        StoredRun over = here.store().open(folder);
        Program program = stored.program(over);
        boolean[] awake = new boolean[64];
        try (TrainedModel model = stored.at(over, program, stored.epochs(over).getLast())) {
            int[] train = run.split().train();
            for (int from = 0; from < train.length; from += BATCH) {
                int count = Math.min(BATCH, train.length - from);
                Batch batch = run.samples().fill(train, from, count, new BatchBuffers());
                float[] made = Objects.requireNonNull(model.activations(batch.inputs(), List.of(LAYER)).get(LAYER)).toFloats();
                for (int i = 0; i < made.length; i++) {
                    awake[i % awake.length] |= made[i] > 0;
                }
            }
        }
        return awake;
    }
}
