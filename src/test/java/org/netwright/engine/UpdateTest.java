package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.data.Batch;
import org.netwright.model.Weights;
import org.netwright.op.Activate;
import org.netwright.op.BatchNorm;
import org.netwright.op.Concat;
import org.netwright.op.Conv;
import org.netwright.op.Dropout;
import org.netwright.op.Flatten;
import org.netwright.op.Function;
import org.netwright.op.Init;
import org.netwright.op.Linear;
import org.netwright.op.Merge;
import org.netwright.op.Output;
import org.netwright.op.Pool;
import org.netwright.op.Program;
import org.netwright.op.Traits;
import org.netwright.op.Window;
import org.netwright.tensor.Form;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.Learning;
import org.netwright.torchscript.TorchModule;
import org.netwright.torchscript.WeightLayout;
import org.netwright.torchscript.WeightSlot;
import org.netwright.training.Loss;
import org.netwright.training.Metrics;
import org.netwright.training.Optimiser;

/// Optimisers, losses, penalties and clipping against plain loops.
@Tag("engine")
class UpdateTest {
    private static final Init INIT = new Init.Scaled(1, Init.Fan.IN, true);
    private static final Learning ADAM =
            new Learning(new Loss.CrossEntropy(), new Optimiser.Adam(0.9, 0.999, 1e-8, 0));
    private static final double RATE = 0.03;
    private static final int STEPS = 12;

    /// A picture network: with channels last in memory, mistakes in the order of gradients show.
    private static Chain pictures() {
        return new Chain(Form.image(3, 8, 7))
                .then(new Conv(6, Window.of(List.of(3, 3), List.of(1, 1)), 1, true, INIT))
                .then(Activate.of(Function.RELU))
                .then(new Pool(Pool.Kind.MAX, Window.of(List.of(2, 2), List.of(2, 2))))
                .then(new Flatten());
    }

    private static Program classifier() {
        return pictures().then(new Linear(3, true, INIT)).end(Output.Head.CLASSIFICATION);
    }

    static Stream<Optimiser> optimisers() {
        return Stream.of(
                new Optimiser.Sgd(0, false, 0),
                new Optimiser.Sgd(0, false, 0.1),
                new Optimiser.Sgd(0.9, false, 0.01),
                new Optimiser.Sgd(0.9, true, 0.01),
                new Optimiser.Adam(0.9, 0.999, 1e-8, 0),
                new Optimiser.Adam(0.8, 0.99, 1e-6, 0.1),
                new Optimiser.AdamW(0.9, 0.999, 1e-8, 0.1),
                new Optimiser.RmsProp(0.99, 0, 1e-8, 0),
                new Optimiser.RmsProp(0.9, 0.5, 1e-6, 0.1));
    }

    /// One weight, changed step by step as the papers say.
    private static final class Plain {
        private double m;
        private double v;
        private int steps;

        double step(Optimiser optimiser, double w, double g) {
            steps++;
            return switch (optimiser) {
                case Optimiser.Sgd o -> {
                    double d = g + o.weightDecay() * w;
                    m = o.momentum() * m + d;
                    yield w - RATE * (o.nesterov() ? d + o.momentum() * m : o.momentum() > 0 ? m : d);
                }
                case Optimiser.Adam o -> w - RATE * adam(g + o.weightDecay() * w, o.beta1(), o.beta2(), o.epsilon());
                case Optimiser.AdamW o -> w - RATE * o.weightDecay() * w - RATE * adam(g, o.beta1(), o.beta2(), o.epsilon());
                case Optimiser.RmsProp o -> {
                    double d = g + o.weightDecay() * w;
                    v = o.decay() * v + (1 - o.decay()) * d * d;
                    m = o.momentum() * m + d / (Math.sqrt(v) + o.epsilon());
                    yield w - RATE * m;
                }
            };
        }

        private double adam(double g, double beta1, double beta2, double epsilon) {
            m = beta1 * m + (1 - beta1) * g;
            v = beta2 * v + (1 - beta2) * g * g;
            return m / (1 - Math.pow(beta1, steps)) / (Math.sqrt(v / (1 - Math.pow(beta2, steps))) + epsilon);
        }
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void anOptimiserDoesWhatAPlainLoopOverWeightsDoes(Optimiser optimiser) throws Exception {
        Program program = classifier();
        Weights first = FirstWeights.of(program, 1);
        WeightLayout layout = WeightLayout.of(program);
        var plain = IntStream.range(0, layout.trainedNumbers()).mapToObj(_ -> new Plain()).toList();
        double[] expected = trained(layout, first);
        try (var learner = new Learner(program, new Learning(new Loss.CrossEntropy(), optimiser));
                var precise = new PreciseNetwork(program, new Loss.CrossEntropy())) {
            learner.weights().fill(first, "");
            precise.set(first);
            for (int step = 0; step < STEPS; step++) {
                Batch batch = new RandomBatches(step).batch(program, 6, 1);
                learner.step(batch, RATE);
                double[] gradient = precise.gradient(batch);
                double[] before = expected.clone();
                for (int i = 0; i < expected.length; i++) {
                    expected[i] = plain.get(i).step(optimiser, expected[i], gradient[i]);
                    before[i] = expected[i] - before[i];
                }
                precise.move(before, 1);
            }
            double[] found = trained(layout, learner.weights().copy());
            double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
            for (int i = 0; i < found.length; i++) {
                assertThat(found[i]).isCloseTo(expected[i], within(2e-5 * largest));
            }
        }
    }

    private static double[] trained(WeightLayout layout, Weights weights) {
        double[] out = new double[layout.trainedNumbers()];
        for (WeightSlot slot : layout.trained()) {
            float[] values = weights.tensors().get(slot.name()).toFloats();
            for (int i = 0; i < values.length; i++) {
                out[slot.offset() + i] = values[i];
            }
        }
        return out;
    }

    /// @param head how scores become predictions
    /// @param loss ours
    /// @param classWeights how classes count
    record Case(Output.Head head, Loss loss, List<Double> classWeights) {}

    static Stream<Case> losses() {
        return Stream.of(
                new Case(Output.Head.CLASSIFICATION, new Loss.CrossEntropy(), List.of()),
                new Case(Output.Head.CLASSIFICATION, new Loss.CrossEntropy(), List.of(0.5, 2.0, 1.25)),
                new Case(Output.Head.BINARY, new Loss.BinaryCrossEntropy(), List.of()),
                new Case(Output.Head.BINARY, new Loss.BinaryCrossEntropy(), List.of(0.5, 2.0)),
                new Case(Output.Head.REGRESSION, new Loss.MeanSquared(), List.of()),
                new Case(Output.Head.REGRESSION, new Loss.MeanAbsolute(), List.of()),
                new Case(Output.Head.REGRESSION, new Loss.Huber(0.3), List.of()));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void theEnginesLossAndFigureAreThoseOfTheMetrics(Case each) throws Exception {
        int outputs = each.head() == Output.Head.BINARY ? 1 : 3;
        Program program = pictures().then(new Linear(outputs, true, INIT)).end(each.head());
        Batch batch = new RandomBatches(5).batch(program, 20, 1);
        var learning = new Learning(each.loss(), each.classWeights(), 0, new Optimiser.Sgd(0, false, 0));
        try (var learner = new Learner(program, learning)) {
            learner.weights().fill(EngineContractTest.unlike(program), "");
            var metrics = Metrics.of(each.head(), each.loss(), each.classWeights());
            metrics.add(learner.answers().scores(batch.inputs()), batch.targets().get("target"));
            learner.step(batch, 0);
            var figures = metrics.figures("test");
            assertThat(learner.lossSum() / batch.size()).isCloseTo(figures.get("test_loss"), within(1e-5));
            String figure = each.head() == Output.Head.REGRESSION ? "test_mae" : "test_accuracy";
            assertThat(learner.figureSum() / batch.size()).isCloseTo(figures.get(figure), within(1e-5));
        }
    }

    @Test
    void penaltiesAreInTheObjectiveAndNotInTheLoss() throws Exception {
        Program program = pictures()
                .then(new Linear(3, true, INIT), new Traits(0.01, 0.02, false))
                .end(Output.Head.CLASSIFICATION);
        Weights weights = FirstWeights.of(program, 2);
        double penalty = 0;
        for (float w : weights.tensors().get("5/linear/weight").toFloats()) {
            penalty += 0.01 * Math.abs(w) + 0.02 * w * w;
        }
        Batch batch = new RandomBatches(5).batch(program, 8, 1);
        try (var learner = new Learner(program, new Learning(new Loss.CrossEntropy(), new Optimiser.Sgd(0, false, 0)))) {
            learner.weights().fill(weights, "");
            double objective = learner.step(batch, 0);
            assertThat(objective - learner.lossSum() / 8).isCloseTo(penalty, within(1e-5));
        }
    }

    @Test
    void frozenLayersKeepWeightsAndStatistics() throws Exception {
        var frozen = new Traits(0, 0, true);
        Program program = new Chain(Form.image(3, 8, 7))
                .then(new Conv(6, Window.of(List.of(3, 3), List.of(1, 1)), 1, true, INIT), frozen)
                .then(new BatchNorm(1e-3, 0.1), frozen)
                .then(new BatchNorm(1e-3, 0.1))
                .then(new Flatten())
                .then(new Linear(3, true, INIT))
                .end(Output.Head.CLASSIFICATION);
        Weights first = FirstWeights.of(program, 3);
        try (var learner = new Learner(program, ADAM)) {
            learner.weights().fill(first, "");
            learner.step(new RandomBatches(5).batch(program, 8, 1), 0.1);
            learner.weights().copy().tensors().forEach((name, tensor) -> {
                boolean kept = name.startsWith("1/") || name.startsWith("2/");
                assertThat(Arrays.equals(tensor.toFloats(), first.tensors().get(name).toFloats())).as(name).isEqualTo(kept);
            });
        }
    }

    @Test
    void aGradientBeyondTheNormIsScaledDownToIt() throws Exception {
        Program program = classifier();
        Weights first = FirstWeights.of(program, 1);
        Batch batch = new RandomBatches(5).batch(program, 8, 1);
        WeightLayout layout = WeightLayout.of(program);
        for (double norm : new double[] {0.01, 1e6}) {
            var learning = new Learning(new Loss.CrossEntropy(), List.of(), norm, new Optimiser.Sgd(0, false, 0));
            try (var learner = new Learner(program, learning);
                    var precise = new PreciseNetwork(program, new Loss.CrossEntropy())) {
                learner.weights().fill(first, "");
                precise.set(first);
                double[] before = trained(layout, first);
                learner.step(batch, 1);
                double[] after = trained(layout, learner.weights().copy());
                double moved = Math.sqrt(IntStream.range(0, before.length)
                        .mapToDouble(i -> (after[i] - before[i]) * (after[i] - before[i]))
                        .sum());
                double whole = Math.sqrt(Arrays.stream(precise.gradient(batch)).map(g -> g * g).sum());
                assertThat(moved).isCloseTo(Math.min(norm, whole), within(1e-4 * Math.min(norm, whole)));
            }
        }
    }

    @Test
    void aStepWhoseLossIsNoNumberLeavesTheWeightsAlone() throws Exception {
        Program program = classifier();
        Weights first = FirstWeights.of(program, 1);
        Batch batch = new RandomBatches(5).batch(program, 8, 1);
        Tensor pixels = batch.inputs().get("input");
        pixels.data().putFloat(0, Float.NaN);
        try (var learner = new Learner(program, ADAM)) {
            learner.weights().fill(first, "");
            assertThat(learner.step(batch, 1)).isNaN();
            assertThat(Digest.of(learner.weights().copy())).isEqualTo(Digest.of(first));
        }
    }

    /// Vectors through every operation whose gradient is written out: the input feeds two branches, which are joined
    /// twice. A penalty too small to change anything leaves the gradient to automatic differentiation.
    private static Program vectors(Function function, Output.Head head, int outputs, double penalty) {
        var traits = new Traits(0, penalty, false);
        var chain = new Chain(Form.vector(7))
                .then(new Linear(5, true, INIT), traits)
                .then(Activate.of(function))
                .then(new Dropout(0.3))
                .then(new Linear(5, false, INIT), traits)
                .then(Activate.of(function));
        return chain.with(new Merge(Merge.Kind.ADD), 2, 5)
                .with(new Concat(), 6, 0, 2)
                .then(new Linear(outputs, true, INIT), traits)
                .end(head);
    }

    static Stream<Function> functions() {
        return Arrays.stream(Function.values());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aGradientWrittenOutIsThatOfAutomaticDifferentiation(Function function) throws Exception {
        for (Case each : losses().toList()) {
            int outputs = each.head() == Output.Head.BINARY ? 1 : 3;
            var learning = new Learning(each.loss(), each.classWeights(), 0, new Optimiser.Sgd(0, false, 0));
            Program byHand = vectors(function, each.head(), outputs, 0);
            Program byEngine = vectors(function, each.head(), outputs, 1e-30);
            assertThat(TorchModule.training(byHand, learning).text()).doesNotContain("\n      gs = torch.autograd.grad");
            assertThat(TorchModule.training(byEngine, learning).text()).contains("\n      gs = torch.autograd.grad");
            double[] expected = moved(byEngine, learning);
            double[] found = moved(byHand, learning);
            double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
            assertThat(largest).isPositive();
            for (int i = 0; i < found.length; i++) {
                assertThat(found[i]).as(each.loss() + ", " + i).isCloseTo(expected[i], within(1e-5 * largest));
            }
        }
    }

    /// How far each weight moves in one step of plain gradient descent.
    private static double[] moved(Program program, Learning learning) throws Exception {
        Weights first = EngineContractTest.unlike(program);
        WeightLayout layout = WeightLayout.of(program);
        double[] before = trained(layout, first);
        try (var learner = new Learner(program, learning)) {
            learner.weights().fill(first, "");
            Learner.seed(4);
            learner.step(new RandomBatches(5).batch(program, 9, 1), 1);
            double[] after = trained(layout, learner.weights().copy());
            return IntStream.range(0, after.length).mapToDouble(i -> after[i] - before[i]).toArray();
        }
    }
}
