package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.data.Batch;
import org.netwright.layers.LayerExamples;
import org.netwright.layers.LayerExamples.Example;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.op.Step;
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
        Tensor padded = Tensor.of(org.netwright.tensor.Shape.of(SAMPLES, STEPS + 7), longer);
        try (var model = new DjlModelOpener().open(program, FirstWeights.of(program, 5), "")) {
            float[] expected = model.scores(java.util.Map.of(name, words)).toFloats();
            float[] found = model.scores(java.util.Map.of(name, padded)).toFloats();
            for (int i = 0; i < expected.length; i++) {
                assertThat(found[i]).isCloseTo(expected[i], org.assertj.core.data.Offset.offset(1e-5f));
            }
        }
    }
}
