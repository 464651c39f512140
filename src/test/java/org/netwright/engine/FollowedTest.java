package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.data.Batch;
import org.netwright.explanation.Backwards;
import org.netwright.explanation.Followed;
import org.netwright.explanation.LayerSlopes;
import org.netwright.explanation.LossSlope;
import org.netwright.explanation.NumberSlope;
import org.netwright.explanation.WeightSlope;
import org.netwright.explanation.Working;
import org.netwright.layers.LayerExamples;
import org.netwright.layers.LayerExamples.Example;
import org.netwright.model.TrainedModel;
import org.netwright.model.Weights;
import org.netwright.op.BatchNorm;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.TorchModule;
import org.netwright.torchscript.WeightLayout;
import org.netwright.torchscript.WeightSlot;
import org.netwright.training.Loss;
import org.netwright.training.TrainingPlan;

/// The arithmetic that is shown against plain loops and against gradients in double precision, over an example of every
/// kind of layer in the real engine.
@Tag("engine")
class FollowedTest {
    private static final int STEPS = 6;
    private static final int MOST = 40;

    static List<Example> examples() {
        return LayerExamples.all();
    }

    private static double largest(double[] numbers) {
        return Math.max(1e-3, Arrays.stream(numbers).map(Math::abs).max().orElse(0));
    }

    /// Some numbers out of so many, the first and the last among them.
    private static int[] some(int of) {
        int count = Math.min(of, MOST);
        int[] out = new int[count];
        for (int i = 0; i < count; i++) {
            out[i] = count == 1 ? 0 : (int) ((long) i * (of - 1) / (count - 1));
        }
        return out;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theWorkingComesToWhatTheNetworkMakes(Example example) throws Exception {
        Program program = EngineContractTest.program(example);
        Weights weights = EngineContractTest.unlike(program);
        Batch batch = new RandomBatches(21).batch(program, 1, STEPS);
        List<double[]> plain = new PlainArithmetic(program, weights).run(EngineContractTest.sample(program, batch, 0));
        try (TrainedModel model = new DjlModelOpener().open(program, weights, "")) {
            Followed sample = Followed.through(model, program, weights, batch.inputs());
            for (Step step : program.steps()) {
                double[] expected = plain.get(step.value());
                for (int index : some(expected.length)) {
                    assertThat(sample.working(step.value(), index).total())
                            .as(step.node() + "/" + step.name() + " " + index)
                            .isCloseTo(expected[index], within(1e-5 * largest(expected)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSlopeOfAWeightIsThatOfDoublePrecision(Example example) throws Exception {
        Program program = EngineContractTest.program(example);
        boolean answersAsItTrains = !TorchModule.random(program)
                && program.steps().stream().noneMatch(step -> step.op() instanceof BatchNorm);
        if (!answersAsItTrains) {
            return;
        }
        Weights weights = EngineContractTest.unlike(program);
        Batch batch = new RandomBatches(22).batch(program, 1, STEPS);
        Loss loss = TrainingPlan.named("").loss(program.head());
        double[] gradient;
        try (var precise = new PreciseNetwork(program, loss)) {
            precise.set(weights);
            gradient = precise.gradient(batch);
        }
        try (TrainedModel model = new DjlModelOpener().open(program, weights, "")) {
            Followed sample = Followed.through(model, program, weights, batch.inputs());
            var back = new Backwards(sample, model, batch.inputs(), slope(program, loss, model.scores(batch.inputs()), batch));
            for (Step step : program.steps()) {
                if (!step.traits().frozen()) {
                    for (int which = 0; which < step.weights().size(); which++) {
                        String name = step.nameOf(step.weights().get(which));
                        WeightSlot slot = WeightLayout.of(program).trained().stream()
                                .filter(each -> each.name().equals(name)).findFirst().orElseThrow();
                        double[] expected = Arrays.copyOfRange(gradient, slot.offset(), slot.offset() + slot.size());
                        compare(back, step, which, expected);
                    }
                }
            }
        }
    }

    /// The engine's own gradient of each number equals the sum of what the operations that take it hand back.
    @ParameterizedTest
    @MethodSource("examples")
    void theChainRuleComesToTheEnginesGradient(Example example) throws Exception {
        Program program = EngineContractTest.program(example);
        Weights weights = EngineContractTest.unlike(program);
        Batch batch = new RandomBatches(24).batch(program, 1, STEPS);
        Loss loss = TrainingPlan.named("").loss(program.head());
        try (TrainedModel model = new DjlModelOpener().open(program, weights, "")) {
            Followed sample = Followed.through(model, program, weights, batch.inputs());
            var back = new Backwards(sample, model, batch.inputs(), slope(program, loss, model.scores(batch.inputs()), batch));
            for (Step tap : program.taps()) {
                if (tap.form().isReal() && tap.value() != program.output().value()) {
                    double[] expected = back.slopes(tap.value()).orElseThrow();
                    double size = Math.max(largest(expected), arriving(sample, back, tap));
                    for (int index : some(expected.length)) {
                        assertThat(back.working(tap.value(), index)).as(tap.node()).hasValueSatisfying(sums -> assertThat(
                                        sums.stream().mapToDouble(NumberSlope::total).sum())
                                .as(tap.node() + " " + index)
                                .isCloseTo(expected[index], within(1e-5 * size)));
                    }
                }
            }
        }
    }

    /// The largest slope that arrives where a value is taken, scaled as normalisation scales it: of two numbers it cancels
    /// nearly all of that, and with it the digits of the engine's floats.
    private static double arriving(Followed sample, Backwards back, Step tap) {
        double largest = 0;
        for (Step step : sample.program().steps()) {
            if (step.inputs().contains(tap.value())) {
                double[] slopes = back.slopes(step.value()).orElse(new double[0]);
                for (int index : some(slopes.length)) {
                    double scale = sample.working(step.value(), index) instanceof Working.Normalised by
                            ? Math.abs(by.scale()) / Math.sqrt(by.variance() + by.epsilon())
                            : 1;
                    largest = Math.max(largest, Math.abs(slopes[index]) * Math.max(1, scale));
                }
            }
        }
        return largest;
    }

    private static void compare(Backwards back, Step step, int which, double[] expected) {
        for (int index : some(expected.length)) {
            Optional<WeightSlope> slope = back.weight(step.value(), which, index);
            assertThat(slope).as(step.node() + "/" + step.name() + " " + which + " " + index).hasValueSatisfying(found ->
                    assertThat(found.total()).isCloseTo(expected[index], within(1e-5 * largest(expected))));
        }
    }

    private static LossSlope slope(Program program, Loss loss, Tensor scores, Batch batch) {
        Tensor target = batch.targets().firstEntry().getValue();
        return program.head() == Output.Head.REGRESSION
                ? LossSlope.ofNumbers(loss, scores.toFloats(), target.toFloats())
                : LossSlope.ofClass(program.head(), scores.toFloats(), (int) target.toLongs()[0]);
    }

    @Test
    void theSlopeOfOneNumberIsASumOverTheScores() throws Exception {
        Program program = EngineContractTest.program(examples().getFirst());
        Weights weights = EngineContractTest.unlike(program);
        Batch batch = new RandomBatches(23).batch(program, 1, STEPS);
        try (TrainedModel model = new DjlModelOpener().open(program, weights, "")) {
            LossSlope slope = slope(program, TrainingPlan.named("").loss(program.head()), model.scores(batch.inputs()), batch);
            LayerSlopes slopes = slope.at(model, batch.inputs(), program.output().node());
            for (int i = 0; i < slopes.all().length; i++) {
                Working.WeightedSum working = slopes.working(i);
                assertThat(working.terms()).hasSize(slope.slopes().size());
                assertThat(working.total()).isCloseTo(slopes.all()[i], within(1e-12)); // a score changes only with itself
                assertThat(working.total()).isCloseTo(slope.slopes().get(i), within(1e-6));
            }
        }
    }
}
