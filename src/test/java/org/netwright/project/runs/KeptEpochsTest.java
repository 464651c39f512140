package org.netwright.project.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.BatchBuffers;
import org.netwright.data.sources.StandardSources;
import org.netwright.engine.DjlModelOpener;
import org.netwright.engine.DjlTrainer;
import org.netwright.layers.StandardLayers;
import org.netwright.model.Safetensors;
import org.netwright.model.TrainedModel;
import org.netwright.network.Compiler;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.DataPlaces;
import org.netwright.project.Document;
import org.netwright.training.LayerStatistics;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.TrainingEvent;

/// The epochs a real run keeps, seen from its folder.
@Tag("engine")
class KeptEpochsTest {
    @TempDir
    private Path temporary;

    private Fixture here = new Fixture(Path.of("unset"), new DjlTrainer());
    private RunFolder folder = new RunFolder(Path.of("unset"));
    private StoredRuns stored = stored(here);

    @BeforeEach
    void trainTwoEpochsAndStop() throws BadInput {
        here = new Fixture(temporary.resolve("user"), new DjlTrainer());
        stored = stored(here);
        folder = new RunFolder(temporary.resolve("run"));
        var control = new RunControl();
        here.launcher().train(prepared(), folder, event -> stopAfter(2, event, control), control);
    }

    private PreparedRun prepared() throws BadInput {
        Document iris = here.document("iris");
        var plan = iris.plan().with(PlanParams.EPOCHS, 4).with(PlanParams.THREADS, 1);
        return here.launcher().prepare(iris, plan, Optional.of(here.samples().project("iris")), Fixture.NOON);
    }

    private static void stopAfter(int epoch, TrainingEvent event, RunControl control) {
        if (event instanceof TrainingEvent.EpochDone(var record, boolean best) && record.epoch() == epoch) {
            control.stop();
        }
    }

    private static StoredRuns stored(Fixture here) {
        var data = new DataPreparation(StandardSources.catalog(), new DataPlaces(here.samples()));
        return new StoredRuns(data, new Compiler(StandardLayers.catalog()), new DjlModelOpener());
    }

    private StoredRun run() throws BadInput {
        return here.store().open(folder);
    }

    @Test
    void aRunThatGoesOnContinuesItsHistory() throws BadInput {
        assertThat(stored.epochs(run())).containsExactly(0, 1, 2);
        here.launcher().resume(here.launcher().prepare(run(), Optional.empty()), folder, event -> {}, new RunControl());
        assertThat(stored.epochs(run())).containsExactly(0, 1, 2, 3, 4);
        assertThat(stored.statistics(run(), "dense 1")).containsOnlyKeys(0, 1, 2, 3, 4);
    }

    @Test
    void theNetworkAnswersAsItDidAfterAnEpoch() throws BadInput {
        Program program = stored.program(run());
        var samples = stored.prepare(run(), Optional.empty()).samples();
        var inputs = samples.fill(new int[] {3, 70, 140}, 0, 3, new BatchBuffers()).inputs();
        float[] kept;
        try (TrainedModel model = stored.at(run(), program, 2)) {
            kept = model.predict(inputs).toFloats();
            model.fill(stored.weights(run(), 0), "");
            assertThat(model.predict(inputs).toFloats()).as("the first weights").isNotEqualTo(kept);
            model.fill(Safetensors.read(folder.last()).weights(), "");
            float[] exact = model.predict(inputs).toFloats();
            for (int i = 0; i < kept.length; i++) {
                assertThat(kept[i]).isCloseTo(exact[i], within(2e-3f));
            }
        }
    }

    @Test
    void theSpreadOfWeightsAndGradientsIsToldForEachEpoch() throws BadInput {
        var epochs = stored.statistics(run(), "dense 1");
        assertThat(epochs).containsOnlyKeys(0, 1, 2);
        LayerStatistics first = epochs.get(0);
        assertThat(first.slope()).as("no step was taken").isEmpty();
        int numbers = stored.weights(run(), 0).tensors().entrySet().stream()
                .filter(each -> each.getKey().startsWith("dense 1/"))
                .mapToInt(each -> (int) each.getValue().shape().size())
                .sum();
        assertThat(first.weights().total()).isEqualTo(numbers);
        LayerStatistics last = epochs.get(2);
        assertThat(last.slope()).hasValueSatisfying(slope -> {
            assertThat(slope.norm()).isPositive();
            assertThat(slope.gradient().total()).isEqualTo(numbers);
            assertThat(slope.norm()).isGreaterThanOrEqualTo(
                    Math.max(-slope.gradient().least(), slope.gradient().greatest()) * 0.999);
        });
        assertThat(last.weights()).isNotEqualTo(first.weights());
    }

    @Test
    void aRunOfAnOlderVersionHasNoHistoryAndSaysSo() throws Exception {
        Files.delete(folder.statistics());
        assertThat(stored.statistics(run(), "dense 1")).isEmpty();
        for (int epoch : List.of(0, 1, 2)) {
            Files.delete(stored.fileOf(run(), epoch));
        }
        assertThat(stored.epochs(run())).isEmpty();
        assertThat(complaint(() -> stored.weights(run(), 1))).contains("epoch 1 are not kept");
    }

    @Test
    void damagedFilesAreRefusedWithASentence() throws Exception {
        Path file = stored.fileOf(run(), 1);
        byte[] good = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(good, good.length - 7));
        assertThat(complaint(() -> stored.at(run(), stored.program(run()), 1))).startsWith(file.toString());
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(complaint(() -> stored.weights(run(), 1))).startsWith(file.toString());
        Files.writeString(folder.statistics(), "{\"epoch\": 3, \"layers\": []}\n", StandardOpenOption.APPEND);
        assertThat(complaint(() -> stored.statistics(run(), "dense 1"))).startsWith(folder.statistics().toString());
    }

    private static String complaint(ThrowingCallable call) {
        return catchThrowableOfType(BadInput.class, call).sentence(Words.english());
    }
}
