package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.data.Batch;
import org.netwright.data.SplitMix;
import org.netwright.layers.LayerExamples;
import org.netwright.layers.LayerExamples.Example;
import org.netwright.model.Weights;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.tensor.DType;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.Learning;
import org.netwright.training.Optimiser;
import org.netwright.training.TrainingPlan;

/// What every network must keep in the real engine, run over an example of every kind of layer.
@Tag("engine")
class EngineContractTest {
    private static final int SAMPLES = 5;
    private static final int STEPS = 6;

    static List<Example> examples() {
        return LayerExamples.all();
    }

    static Program program(Example example) {
        return example.drawing().compile(example.data()).program().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theEngineMakesTheFormsThatWereInferred(Example example) throws Exception {
        Program program = program(example);
        Batch batch = new RandomBatches(1).batch(program, SAMPLES, STEPS);
        try (var model = new DjlModelOpener().open(program, FirstWeights.of(program, 1), "")) {
            var layers = program.taps().stream().map(Step::node).toList();
            var values = model.activations(batch.inputs(), layers);
            for (Step tap : program.taps()) {
                assertThat(values.get(tap.node()).shape()).as(tap.node()).isEqualTo(tap.form().shape(STEPS).batched(SAMPLES));
            }
            assertThat(model.scores(batch.inputs()).toFloats()).doesNotContain(Float.NaN);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFewStepsMakeTheLossFall(Example example) throws Exception {
        Program program = program(example);
        Batch batch = new RandomBatches(2).batch(program, SAMPLES, STEPS);
        var plan = TrainingPlan.named("");
        Output.Head head = Scoring.head(program);
        var learning = new Learning(plan.loss(head), new Optimiser.Adam(0.9, 0.999, 1e-8, 0));
        try (var learner = new Learner(program, learning)) {
            learner.weights().fill(FirstWeights.of(program, 3), "");
            double first = learner.step(batch, 0.01);
            double last = first;
            for (int i = 0; i < 30; i++) {
                Learner.seed(i);
                last = learner.step(batch, 0.01);
            }
            assertThat(last).isLessThan(first);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void paddingABatchMoreChangesNoAnswer(Example example) throws Exception {
        Program program = program(example);
        if (program.inputs().getFirst().form().isReal()) {
            return;
        }
        String name = Answers.names(program).getFirst();
        Tensor words = new RandomBatches(4).batch(program, SAMPLES, STEPS).inputs().get(name);
        long[] longer = new long[SAMPLES * (STEPS + 7)];
        for (int sample = 0; sample < SAMPLES; sample++) {
            System.arraycopy(words.toLongs(), sample * STEPS, longer, sample * (STEPS + 7), STEPS);
        }
        Tensor padded = Tensor.of(Shape.of(SAMPLES, STEPS + 7), longer);
        try (var model = new DjlModelOpener().open(program, FirstWeights.of(program, 5), "")) {
            float[] expected = model.scores(Map.of(name, words)).toFloats();
            float[] found = model.scores(Map.of(name, padded)).toFloats();
            for (int i = 0; i < expected.length; i++) {
                assertThat(found[i]).isCloseTo(expected[i], offset(1e-5f));
            }
        }
    }

    /// Weights other than the first ones: normalisations that do nothing and statistics of 0 and 1 would hide mistakes.
    static Weights unlike(Program program) {
        var random = new SplitMix(6);
        var tensors = new TreeMap<String, Tensor>();
        FirstWeights.of(program, 6).tensors().forEach((name, tensor) -> {
            float[] values = tensor.toFloats();
            for (int i = 0; i < values.length; i++) {
                values[i] = Math.abs(values[i]) == 0 || values[i] == 1 ? (float) (0.2 + random.nextDouble()) : values[i];
            }
            tensors.put(name, Tensor.of(tensor.shape(), values));
        });
        return new Weights(tensors);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theEngineComputesWhatTheDefinitionsSay(Example example) throws Exception {
        Program program = program(example);
        Weights weights = unlike(program);
        Batch batch = new RandomBatches(7).batch(program, SAMPLES, STEPS);
        var plain = new PlainArithmetic(program, weights);
        try (var model = new DjlModelOpener().open(program, weights, "")) {
            float[] scores = model.scores(batch.inputs()).toFloats();
            int outputs = scores.length / SAMPLES;
            for (int sample = 0; sample < SAMPLES; sample++) {
                double[] expected = plain.run(sample(program, batch, sample)).get(program.output().value());
                double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
                for (int i = 0; i < outputs; i++) {
                    double score = scores[sample * outputs + i];
                    assertThat(score).isCloseTo(expected[i], within(1e-5 * Math.max(largest, 1e-3)));
                }
            }
        }
    }

    /// One sample of a batch, words without their padding.
    static Map<String, double[]> sample(Program program, Batch batch, int sample) {
        var inputs = new HashMap<String, double[]>();
        batch.inputs().forEach((name, tensor) -> {
            float[] all = tensor.toFloats();
            int size = all.length / batch.size();
            boolean words = tensor.dtype() == DType.INT64;
            inputs.put(name, IntStream.range(sample * size, (sample + 1) * size)
                    .mapToDouble(i -> all[i])
                    .filter(value -> !words || value != 0)
                    .toArray());
        });
        return inputs;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void gradientsAreThoseOfFiniteDifferences(Example example) throws Exception {
        Program program = program(example);
        Batch batch = new RandomBatches(8).batch(program, SAMPLES, STEPS);
        var random = new SplitMix(9);
        try (var network = new PreciseNetwork(program, TrainingPlan.named("").loss(Scoring.head(program)))) {
            network.set(unlike(program));
            double[] gradient = network.gradient(batch);
            double[] direction = new double[gradient.length];
            double expected = 0;
            double length = 0;
            for (int i = 0; i < direction.length; i++) {
                direction[i] = 2 * random.nextDouble() - 1;
                expected += gradient[i] * direction[i];
                length += gradient[i] * gradient[i];
            }
            double small = 1e-6;
            network.move(direction, small);
            double up = network.objective(batch);
            network.move(direction, -2 * small);
            double down = network.objective(batch);
            assertThat((up - down) / (2 * small)).isCloseTo(expected, within(1e-6 * Math.max(1e-2, Math.sqrt(length))));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aTextWithoutAnyWordSpoilsNothing(Example example) throws Exception {
        Program program = program(example);
        if (program.inputs().getFirst().form().isReal()) {
            return;
        }
        Batch batch = new RandomBatches(10).batch(program, SAMPLES, STEPS);
        Tensor words = batch.inputs().firstEntry().getValue();
        for (int i = 0; i < STEPS; i++) {
            words.data().putLong(Long.BYTES * i, 0);
        }
        var learning = new Learning(TrainingPlan.named("").loss(Scoring.head(program)), new Optimiser.Sgd(0, false, 0));
        try (var learner = new Learner(program, learning)) {
            learner.weights().fill(FirstWeights.of(program, 3), "");
            assertThat(learner.step(batch, 0.1)).isFinite();
            for (Tensor weight : learner.weights().view().tensors().values()) {
                assertThat(weight.toFloats()).doesNotContain(Float.NaN);
            }
            assertThat(learner.answers().scores(batch.inputs()).toFloats()).doesNotContain(Float.NaN);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void scoresAreTheLastActivationsToTheBit(Example example) throws Exception {
        Program program = program(example);
        Batch batch = new RandomBatches(11).batch(program, SAMPLES, STEPS);
        try (var model = new DjlModelOpener().open(program, unlike(program), "")) {
            String out = program.output().node();
            float[] value = model.activations(batch.inputs(), List.of(out)).get(out).toFloats();
            assertThat(value).isEqualTo(model.scores(batch.inputs()).toFloats());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyLayerThatGradientsReachCanBeAskedForOne(Example example) throws Exception {
        Program program = program(example);
        Batch batch = new RandomBatches(12).batch(program, SAMPLES, STEPS);
        try (var model = new DjlModelOpener().open(program, unlike(program), "")) {
            for (Step tap : program.taps()) {
                if (tap.form().isReal()) {
                    var found = model.gradient(batch.inputs(), tap.node(), 0);
                    assertThat(found.gradient().shape()).isEqualTo(found.value().shape());
                    assertThat(found.gradient().toFloats()).doesNotContain(Float.NaN);
                }
            }
        }
    }
}
