package org.netwright.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.netwright.data.Batch;
import org.netwright.model.Weights;
import org.netwright.op.Program;
import org.netwright.tensor.DType;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.Learning;
import org.netwright.torchscript.TorchModule;
import org.netwright.torchscript.WeightSlot;
import org.netwright.training.Loss;
import org.netwright.training.Optimiser;

/// A network in double precision, asked for its objective and its gradient: a step of plain gradient descent with rate
/// 1 moves the weights by just that.
final class PreciseNetwork implements AutoCloseable {
    private final PtNDManager manager = NativeLibrary.open();
    private final LoadedModule module;
    private final ByteBuffer trained;
    private final ByteBuffer fixed;
    private final ByteBuffer rate = bytes(1);
    private final ByteBuffer meters = bytes(TorchModule.METERS);

    PreciseNetwork(Program program, Loss loss) {
        module = new LoadedModule(TorchModule.precise(program, new Learning(loss, new Optimiser.Sgd(0, false, 0))), manager);
        var layout = module.module().layout();
        trained = bytes(Math.max(1, layout.trainedNumbers()));
        fixed = bytes(Math.max(1, layout.fixedNumbers()));
        ByteBuffer gradient = bytes(trained.capacity() / Double.BYTES);
        List<PtNDArray> weights = arrays(layout.trained(), trained);
        weights.forEach(array -> array.setRequiresGradient(true));
        module.bind(List.of(
                weights, arrays(layout.fixed(), fixed),
                vector(trained), arrays(layout.trained(), gradient), vector(gradient), numbers(rate), numbers(meters),
                List.of((PtNDArray) manager.zeros(new Shape()))));
    }

    private static ByteBuffer bytes(int doubles) {
        return ByteBuffer.allocateDirect(doubles * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    }

    private List<PtNDArray> vector(ByteBuffer memory) {
        return List.of(manager.create(memory, new Shape(memory.capacity() / Double.BYTES), DataType.FLOAT64));
    }

    private List<PtNDArray> numbers(ByteBuffer memory) {
        return IntStream.range(0, memory.capacity() / Double.BYTES)
                .mapToObj(i -> memory.slice(i * Double.BYTES, Double.BYTES).order(ByteOrder.LITTLE_ENDIAN))
                .map(number -> manager.create(number, new Shape(), DataType.FLOAT64))
                .toList();
    }

    private List<PtNDArray> arrays(List<WeightSlot> slots, ByteBuffer memory) {
        var arrays = new ArrayList<PtNDArray>();
        for (WeightSlot slot : slots) {
            ByteBuffer stretch = memory.slice(slot.offset() * Double.BYTES, slot.size() * Double.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN);
            arrays.add(manager.create(stretch, Tensors.shape(slot.spec().shape()), DataType.FLOAT64));
        }
        return arrays;
    }

    void set(Weights weights) {
        module.module().layout().all().forEach(slot -> {
            float[] values = weights.tensors().get(slot.name()).toFloats();
            for (int i = 0; i < values.length; i++) {
                (slot.trained() ? trained : fixed).putDouble((slot.offset() + i) * Double.BYTES, values[i]);
            }
        });
    }

    /// The trained weights, one after another.
    double[] weights() {
        double[] out = new double[module.module().layout().trainedNumbers()];
        trained.duplicate().order(ByteOrder.LITTLE_ENDIAN).clear().asDoubleBuffer().get(out);
        return out;
    }

    void move(double[] direction, double by) {
        for (int i = 0; i < direction.length; i++) {
            trained.putDouble(i * Double.BYTES, trained.getDouble(i * Double.BYTES) + by * direction[i]);
        }
    }

    double objective(Batch batch) {
        step(batch, 0);
        return meters.getDouble(TorchModule.OBJECTIVE * Double.BYTES);
    }

    double[] gradient(Batch batch) {
        double[] before = weights();
        step(batch, 1);
        double[] gradient = weights();
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = before[i] - gradient[i];
            trained.putDouble(i * Double.BYTES, before[i]);
        }
        return gradient;
    }

    private void step(Batch batch, double learningRate) {
        Learner.seed(1);
        rate.putDouble(0, learningRate);
        var arguments = new NDList(module.method("step"));
        batch.inputs().values().forEach(tensor -> arguments.add(array(tensor)));
        batch.targets().values().forEach(tensor -> arguments.add(array(tensor)));
        module.learn(arguments).close();
    }

    private NDArray array(Tensor tensor) {
        NDArray array = Tensors.wrap(manager, tensor);
        return tensor.dtype() == DType.FLOAT32 ? array.toType(DataType.FLOAT64, false) : array;
    }

    @Override
    public void close() {
        module.close();
        manager.close();
    }
}
