package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.LayerNorm;
import ai.djl.nn.pooling.Pool;
import ai.djl.nn.recurrent.GRU;
import ai.djl.nn.recurrent.LSTM;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.training.ParameterStore;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.data.Batch;
import org.netwright.model.Weights;
import org.netwright.op.Activate;
import org.netwright.op.Conv;
import org.netwright.op.Flatten;
import org.netwright.op.Function;
import org.netwright.op.GlobalPool;
import org.netwright.op.Init;
import org.netwright.op.Linear;
import org.netwright.op.Op;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.op.Recurrent;
import org.netwright.op.Step;
import org.netwright.op.Window;
import org.netwright.op.WeightSpec;
import org.netwright.tensor.Form;
import org.netwright.tensor.Tensor;

/// With the same weights, an operation gives what DJL's own block gives, where DJL has a right one: its Mish takes the
/// logarithm to base 2, and its mean pooling counts padding whatever is asked for.
@Tag("engine")
class DjlBlocksTest {
    private static final Form PICTURE = Form.image(4, 9, 8);
    private static final Form ROW = Form.vector(6);
    private static final Form SEQUENCE = Form.sequence(7, 6, false);
    private static final Init INIT = new Init.Scaled(1, Init.Fan.IN, true);

    /// @param op ours
    /// @param input what it is given
    /// @param block DJL's
    /// @param timeLast whether DJL's takes and gives sequences with time as the last axis
    record Pair(Op op, Form input, Block block, boolean timeLast) {
        Pair(Op op, Form input, Block block) {
            this(op, input, block, false);
        }

        @Override
        public String toString() {
            return op.toString();
        }
    }

    static Stream<Pair> pairs() {
        var wide = new Window(List.of(3, 2), List.of(2, 1), List.of(1, 1), List.of(1, 2));
        var long3 = new Window(List.of(3), List.of(2), List.of(1), List.of(1));
        return Stream.of(
                new Pair(new Linear(5, true, INIT), ROW, ai.djl.nn.core.Linear.builder().setUnits(5).build()),
                new Pair(new Linear(5, false, INIT), SEQUENCE, ai.djl.nn.core.Linear.builder().setUnits(5).optBias(false).build()),
                new Pair(new Conv(6, wide, 2, true, INIT), PICTURE, Conv2d.builder().setKernelShape(new Shape(3, 2)).setFilters(6)
                        .optStride(new Shape(2, 1)).optPadding(new Shape(1, 1)).optDilation(new Shape(1, 2)).optGroups(2).build()),
                new Pair(new Conv(5, long3, 1, true, INIT), SEQUENCE, Conv1d.builder().setKernelShape(new Shape(3)).setFilters(5)
                        .optStride(new Shape(2)).optPadding(new Shape(1)).build(), true),
                new Pair(new org.netwright.op.Pool(org.netwright.op.Pool.Kind.MAX, Window.of(List.of(2, 2), List.of(2, 2))), PICTURE,
                        Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2))),
                new Pair(new org.netwright.op.Pool(org.netwright.op.Pool.Kind.MEAN, Window.of(List.of(3, 3), List.of(2, 2))), PICTURE,
                        Pool.avgPool2dBlock(new Shape(3, 3), new Shape(2, 2))),
                new Pair(new GlobalPool(org.netwright.op.Pool.Kind.MEAN), PICTURE, Pool.globalAvgPool2dBlock()),
                new Pair(new GlobalPool(org.netwright.op.Pool.Kind.MAX), PICTURE, Pool.globalMaxPool2dBlock()),
                new Pair(new org.netwright.op.BatchNorm(1e-3, 0.1), PICTURE, BatchNorm.builder().optEpsilon(1e-3f).build()),
                new Pair(new org.netwright.op.LayerNorm(1e-5), SEQUENCE, LayerNorm.builder().axis(2).build()),
                new Pair(Activate.of(Function.RELU), ROW, Activation.reluBlock()),
                new Pair(new Activate(Function.LEAKY_RELU, 0.2), ROW, Activation.leakyReluBlock(0.2f)),
                new Pair(Activate.of(Function.ELU), ROW, Activation.eluBlock(1)),
                new Pair(Activate.of(Function.GELU), ROW, Activation.geluBlock()),
                new Pair(Activate.of(Function.SILU), ROW, Activation.swishBlock(1)),
                new Pair(Activate.of(Function.SIGMOID), ROW, Activation.sigmoidBlock()),
                new Pair(Activate.of(Function.TANH), ROW, Activation.tanhBlock()),
                new Pair(new Recurrent(Recurrent.Cell.LSTM, 5, false, true, INIT), SEQUENCE,
                        LSTM.builder().setStateSize(5).setNumLayers(1).optBatchFirst(true).build()),
                new Pair(new Recurrent(Recurrent.Cell.GRU, 5, false, true, INIT), SEQUENCE,
                        GRU.builder().setStateSize(5).setNumLayers(1).optBatchFirst(true).build()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void givesWhatDjlsOwnBlockGives(Pair pair) throws Exception {
        var chain = new Chain(pair.input()).then(pair.op());
        Program program = chain.then(new Flatten()).end(Output.Head.REGRESSION);
        Weights weights = EngineContractTest.unlike(program);
        Batch batch = new RandomBatches(3).batch(program, 4, 7);
        Tensor found;
        try (var model = new DjlModelOpener().open(program, weights, "")) {
            found = model.activations(batch.inputs(), List.of("1")).get("1");
        }
        try (PtNDManager manager = NativeLibrary.open()) {
            NDArray expected = theirs(pair, manager, program.steps().get(1), weights, batch.inputs().get("input"));
            assertThat(found.shape().toLongArray()).isEqualTo(expected.getShape().getShape());
            float[] theirs = expected.toFloatArray();
            float[] ours = found.toFloats();
            double largest = expected.abs().max().getFloat();
            for (int i = 0; i < ours.length; i++) {
                assertThat((double) ours[i]).isCloseTo(theirs[i], within(1e-5 * largest));
            }
        }
    }

    private static NDArray theirs(Pair pair, NDManager manager, Step step, Weights weights, Tensor input) {
        NDArray x = Tensors.wrap((PtNDManager) manager, input);
        x = pair.timeLast() ? x.transpose(0, 2, 1) : x;
        pair.block().initialize(manager, DataType.FLOAT32, x.getShape());
        List<Parameter> parameters = pair.block().getParameters().values();
        assertThat(parameters).hasSameSizeAs(step.weights());
        for (int i = 0; i < parameters.size(); i++) {
            WeightSpec spec = step.weights().get(i);
            NDArray own = parameters.get(i).getArray();
            NDArray given = Tensors.wrap((PtNDManager) manager, weights.tensors().get(step.nameOf(spec)));
            given.reshape(own.getShape()).copyTo(own);
        }
        NDArray y = pair.block().forward(new ParameterStore(manager, false), new NDList(x), false).head();
        return pair.timeLast() ? y.transpose(0, 2, 1) : y;
    }
}
