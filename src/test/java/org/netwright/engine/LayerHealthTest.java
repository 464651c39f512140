package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
import org.netwright.network.Drawing;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Tensor;
import org.netwright.training.HealthTrend;
import org.netwright.training.LayerHealth;
import org.netwright.training.LayerHealth.Condition;
import org.netwright.training.PlanChoices.OptimiserKind;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.TrainingEvent;
import org.netwright.training.TrainingJob;
import org.netwright.training.TrainingPlan;

/// Networks that are bad on purpose are told what is wrong with them.
@Tag("engine")
class LayerHealthTest {
    private static final DataSchema TABLE = Drawing.table(4, 3);

    private static final int STEPS = 60;

    @TempDir
    Path folder;

    private final Set<Condition> told = EnumSet.noneOf(Condition.class);

    private static TrainingPlan plan() {
        return TrainingPlan.named("test")
                .with(PlanParams.EPOCHS, 3)
                .with(PlanParams.BATCH, 16)
                .with(PlanParams.OPTIMISER, OptimiserKind.SGD)
                .with(PlanParams.LEARNING_RATE, 0.05)
                .with(PlanParams.THREADS, 1);
    }

    /// What is known of each layer after some steps, each of which is looked at since the run waits after it.
    private SequencedMap<String, LayerHealth> trained(Drawing drawing, TrainingPlan plan) throws Exception {
        var samples = new DrawnSamples(TABLE, 400, 1);
        Program program = drawing.compile(TABLE).program().orElseThrow();
        var control = new RunControl();
        control.watch(new RunControl.Watch(0, 0));
        control.pause();
        var trend = new HealthTrend();
        var left = new AtomicInteger(STEPS);
        SequencedMap<String, LayerHealth> health = new LinkedHashMap<>();
        var job = new TrainingJob(program, plan, samples, samples.split(), folder);
        new DjlTrainer().train(job, event -> {
            if (event instanceof TrainingEvent.Snapshot snapshot && !snapshot.vitals().isEmpty()) {
                health.putAll(trend.take(snapshot.vitals()));
                health.values().forEach(each -> told.add(each.condition()));
            } else if (event instanceof TrainingEvent.Paused && left.getAndDecrement() > 0) {
                control.step(RunControl.Stride.BATCH);
            } else if (event instanceof TrainingEvent.Paused) {
                control.stop();
            }
        }, control);
        return health;
    }

    private static Drawing deep(String activation, String initialiser) {
        var drawing = new Drawing().add("in", "vector-input");
        for (int i = 1; i <= 8; i++) {
            drawing = drawing.add("h" + i, "dense", "units", 16, "activation", activation, "initialiser", initialiser);
        }
        return drawing.add("out", "classification", "classes", 3);
    }

    @Test
    void theFirstLayersOfADeepSigmoidNetworkVanish() throws Exception {
        var health = trained(deep("sigmoid", "glorot-uniform"), plan());
        assertThat(health.get("h1").condition()).isEqualTo(Condition.VANISHING);
        assertThat(health.get("out").condition()).isEqualTo(Condition.HEALTHY);
        assertThat(health.get("h1").share()).isLessThan(health.get("h4").share()).isLessThan(1e-3);
    }

    @Test
    void aDeepReluNetworkWithItsOwnInitialiserIsHealthy() throws Exception {
        trained(deep("relu", "he-normal"), plan().with(PlanParams.LEARNING_RATE, 0.01));
        assertThat(told).contains(Condition.HEALTHY).doesNotContain(Condition.VANISHING, Condition.EXPLODING);
    }

    @Test
    void aHugeLearningRateExplodes() throws Exception {
        trained(deep("tanh", "glorot-uniform"), plan().with(PlanParams.LEARNING_RATE, 10.0));
        assertThat(told).contains(Condition.EXPLODING);
    }

    @Test
    void unitsThatNeverSpeakAreDead() throws Exception {
        var drawing = new Drawing()
                .add("in", "vector-input")
                .add("hidden", "dense", "units", 16, "activation", "relu")
                .add("out", "classification", "classes", 3);
        Step hidden = drawing.compile(TABLE).program().orElseThrow().steps().get(1);
        float[] biases = new float[16];
        Arrays.fill(biases, 0, 4, -100);
        WeightSpec bias = hidden.weights().getLast();
        var first = Weights.of(Map.of(hidden.nameOf(bias), Tensor.of(bias.shape(), biases)));
        Path at = Files.createDirectories(folder.resolve("checkpoints")).resolve("first.safetensors");
        Safetensors.write(at, WeightsFile.of(first, Map.of()));
        LayerHealth health = trained(drawing, plan()).get("hidden");
        assertThat(health.condition()).isEqualTo(Condition.DEAD);
        assertThat(health.dead()).isBetween(4 / 16.0, 5 / 16.0);
    }
}
