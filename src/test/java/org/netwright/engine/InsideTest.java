package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.data.Batch;
import org.netwright.explanation.AttentionMap;
import org.netwright.explanation.Followed;
import org.netwright.explanation.Inside;
import org.netwright.explanation.Kernels;
import org.netwright.explanation.Silenced;
import org.netwright.explanation.Unrolled;
import org.netwright.explanation.Working;
import org.netwright.model.TrainedModel;
import org.netwright.model.Weights;
import org.netwright.network.Drawing;
import org.netwright.op.Attention;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Tensor;

/// What is shown of the inside of layers against the real engine and against other ways to the same numbers.
@Tag("engine")
class InsideTest {
    private static final int STEPS = 7;

    private static Program pictures() {
        return program(
                new Drawing()
                        .add("in", "image-input")
                        .add("conv", "conv-2d", "filters", 5, "activation", "relu")
                        .add("pool", "max-pool-2d")
                        .add("flat", "flatten")
                        .add("dense", "dense", "units", 6, "activation", "relu")
                        .add("out", "classification", "classes", 3),
                Drawing.pictures(2, 9, 3));
    }

    private static Program texts(String layer, Object... values) {
        return program(
                new Drawing()
                        .add("in", "tokens-input")
                        .add("embedding", "embedding", "features", 8)
                        .add("layer", layer, values)
                        .add("mean", "sequence-average")
                        .add("out", "classification", "classes", 2),
                Drawing.texts(30, 2));
    }

    private static Program recurrent(String both) {
        return program(
                new Drawing()
                        .add("in", "tokens-input")
                        .add("embedding", "embedding", "features", 8)
                        .add("lstm", "lstm", "units", 5, "bidirectional", Boolean.valueOf(both))
                        .add("out", "classification", "classes", 2),
                Drawing.texts(30, 2));
    }

    private static Program program(Drawing drawing, DataSchema data) {
        var compiled = drawing.compile(data);
        return compiled.program().orElseThrow(() -> new AssertionError(compiled.problems().toString()));
    }

    private static Step tap(Program program, String layer) {
        return program.taps().stream().filter(step -> step.node().equals(layer)).findFirst().orElseThrow();
    }

    /// The weights with one output of a layer's kernel and bias set to 0: after ReLU nothing is left of that channel.
    private static Weights without(Weights weights, String layer, int channel) {
        var changed = new TreeMap<String, Tensor>();
        weights.tensors().forEach((name, tensor) -> {
            float[] numbers = tensor.toFloats();
            if (name.startsWith(layer + "/")) {
                int each = numbers.length / tensor.shape().dim(0);
                Arrays.fill(numbers, channel * each, (channel + 1) * each, 0);
            }
            changed.put(name, Tensor.of(tensor.shape(), numbers));
        });
        return new Weights(changed);
    }

    @ParameterizedTest
    @CsvSource({"conv, 5, 3", "dense, 6, 0"})
    void aChannelThatIsSwitchedOffIsOneWhoseWeightsAreGone(String layer, int channels, int off) throws Exception {
        Program program = pictures();
        Weights weights = EngineContractTest.unlike(program);
        Batch batch = new RandomBatches(4).batch(program, 3, STEPS);
        Program silenced = Silenced.of(program, layer);
        try (TrainedModel less = new DjlModelOpener().open(silenced, weights, "");
                TrainedModel gone = new DjlModelOpener().open(program, without(weights, layer, off), "");
                TrainedModel whole = new DjlModelOpener().open(program, weights, "")) {
            float[] expected = gone.scores(batch.inputs()).toFloats();
            assertThat(scores(less, program, layer, batch, Set.of(off), channels)).containsExactly(expected, within(1e-5f));
            float[] before = whole.scores(batch.inputs()).toFloats();
            assertThat(scores(less, program, layer, batch, Set.of(), channels)).containsExactly(before, within(1e-6f));
            assertThat(before).isNotEqualTo(expected);
        }
    }

    private static float[] scores(
            TrainedModel model, Program program, String layer, Batch batch, Set<Integer> off, int channels) {
        Map<String, Tensor> inputs = new LinkedHashMap<>(batch.inputs());
        inputs.put(Silenced.FACTORS, Silenced.factors(program, layer, off, channels));
        return model.scores(inputs).toFloats();
    }

    @ParameterizedTest
    @CsvSource({"1", "3"})
    void aChannelOfTheSampleItselfCanBeSwitchedOff(int channels) throws Exception {
        Program program = program(
                new Drawing()
                        .add("in", "image-input")
                        .add("conv", "conv-2d", "filters", 5)
                        .add("flat", "flatten")
                        .add("out", "classification", "classes", 3),
                Drawing.pictures(channels, 9, 3));
        Weights weights = EngineContractTest.unlike(program);
        Batch batch = new RandomBatches(9).batch(program, 2, STEPS);
        Tensor pictures = batch.inputs().get("input");
        float[] dark = pictures.toFloats();
        for (int i = 0; i < dark.length; i++) {
            dark[i] = i / 81 % channels == 0 ? 0 : dark[i];
        }
        try (TrainedModel less = new DjlModelOpener().open(Silenced.of(program, "in"), weights, "");
                TrainedModel whole = new DjlModelOpener().open(program, weights, "")) {
            assertThat(scores(less, program, "in", batch, Set.of(0), channels)).containsExactly(
                    whole.scores(Map.of("input", Tensor.of(pictures.shape(), dark))).toFloats(), within(1e-5f));
        }
    }

    @Test
    void aFeatureOfASequenceCanBeSwitchedOffToo() throws Exception {
        Program program = texts("dense", "units", 4);
        Weights weights = EngineContractTest.unlike(program);
        Batch batch = new RandomBatches(5).batch(program, 2, STEPS);
        var changed = new TreeMap<>(weights.tensors());
        changed.replaceAll((name, tensor) -> {
            float[] numbers = tensor.toFloats();
            for (int i = 3; name.startsWith("embedding/") && i < numbers.length; i += 8) {
                numbers[i] = 0;
            }
            return Tensor.of(tensor.shape(), numbers);
        });
        try (TrainedModel less = new DjlModelOpener().open(Silenced.of(program, "embedding"), weights, "");
                TrainedModel gone = new DjlModelOpener().open(program, new Weights(changed), "")) {
            assertThat(scores(less, program, "embedding", batch, Set.of(3), 8))
                    .containsExactly(gone.scores(batch.inputs()).toFloats(), within(1e-5f));
        }
        assertThat(Silenced.possible(program, "in")).as("words").isFalse();
        assertThat(Silenced.possible(program, "out")).as("the answer itself").isFalse();
        assertThat(Silenced.possible(program, "layer")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void whatAStepLooksAtIsWhatTheWorkingOfItsNumbersSays(boolean causal) throws Exception {
        Program program = texts("self-attention", "heads", 2, "causal", causal);
        Weights weights = EngineContractTest.unlike(program);
        Batch batch = new RandomBatches(6).batch(program, 1, STEPS);
        try (TrainedModel model = new DjlModelOpener().open(program, weights, "")) {
            Followed sample = Followed.through(model, program, weights, batch.inputs());
            AttentionMap map = AttentionMap.of(sample, "layer").orElseThrow();
            Step attention = sample.steps("layer").stream()
                    .filter(step -> step.op() instanceof Attention)
                    .findFirst()
                    .orElseThrow();
            assertThat(map.heads()).hasSize(2);
            for (int step = 0; step < map.steps(); step++) {
                var working = (Working.Attended) sample.working(attention.value(), step * 8);
                for (int head = 0; head < 2; head++) {
                    float sum = 0;
                    for (int other = 0; other < map.steps(); other++) {
                        assertThat(map.at(head, step, other))
                                .isCloseTo((float) working.heads().get(head).weights()[other], within(1e-6f));
                        sum += map.at(head, step, other);
                    }
                    assertThat(sum).isCloseTo(1, within(1e-5f));
                }
            }
            assertThat(AttentionMap.of(sample, "mean")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 5", "true, 10"})
    void theHiddenStateIsShownAtEveryStepAndEndsAsTheOneThatGoesOn(String both, int units) throws Exception {
        Program program = recurrent(both);
        Weights weights = EngineContractTest.unlike(program);
        Batch batch = new RandomBatches(7).batch(program, 1, STEPS);
        Program unrolled = Unrolled.of(program);
        try (TrainedModel shown = new DjlModelOpener().open(unrolled, weights, "");
                TrainedModel plain = new DjlModelOpener().open(program, weights, "")) {
            assertThat(shown.scores(batch.inputs()).toFloats())
                    .containsExactly(plain.scores(batch.inputs()).toFloats(), within(1e-6f));
            float[] last = plain.activations(batch.inputs(), List.of("lstm")).get("lstm").toFloats();
            Inside inside = Inside.of(
                    tap(unrolled, "lstm"), shown.activations(batch.inputs(), List.of("lstm")).get("lstm"));
            assertThat(inside.kind()).isEqualTo(Inside.Kind.STEPS);
            assertThat(inside.channels()).hasSize(units);
            int steps = inside.channels().getFirst().width();
            for (int unit = 0; unit < 5; unit++) {
                assertThat(inside.channels().get(unit).values()[steps - 1]).isCloseTo(last[unit], within(1e-6f));
            }
        }
    }

    @Test
    void channelsAndKernelsAreThoseOfTheNetwork() throws Exception {
        Program program = pictures();
        Weights weights = EngineContractTest.unlike(program);
        Batch batch = new RandomBatches(8).batch(program, 1, STEPS);
        try (TrainedModel model = new DjlModelOpener().open(program, weights, "")) {
            Tensor made = model.activations(batch.inputs(), List.of("conv")).get("conv");
            Inside maps = Inside.of(tap(program, "conv"), made);
            assertThat(maps.kind()).isEqualTo(Inside.Kind.MAPS);
            assertThat(maps.channels()).hasSize(5);
            Inside.Channel third = maps.channels().get(2);
            int plane = third.height() * third.width();
            assertThat(third.values()).containsExactly(
                    Arrays.copyOfRange(made.toFloats(), 2 * plane, 3 * plane));
            double sum = 0;
            for (float value : third.values()) {
                sum += Math.abs(value);
            }
            assertThat(third.activity()).isCloseTo(sum / plane, within(1e-9));
        }
        Kernels conv = Kernels.of(program, weights, "conv").orElseThrow();
        assertThat(List.of(conv.outputs(), conv.inputs(), conv.height(), conv.width())).containsExactly(5, 2, 3, 3);
        float[] all = weights.tensors().get("conv/conv/weight").toFloats();
        assertThat(conv.kernel(4, 1)).containsExactly(Arrays.copyOfRange(all, 81, 90));
        Kernels dense = Kernels.of(program, weights, "dense").orElseThrow();
        var pool = tap(program, "pool").form();
        assertThat(List.of(dense.inputs(), dense.height(), dense.width()))
                .as("laid out as the picture that was flattened")
                .containsExactly(pool.size(0), pool.size(1), pool.size(2));
        assertThat(Kernels.of(program, weights, "pool")).isEmpty();
    }
}
