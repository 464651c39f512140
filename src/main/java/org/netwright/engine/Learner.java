package org.netwright.engine;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.netwright.data.Batch;
import org.netwright.model.Weights;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.tensor.DType;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.Learning;
import org.netwright.torchscript.TorchModule;

/// A network that learns: its module, its weights and what its optimiser remembers. A step is one native call; learning
/// rate, meters and weights are memory that Java shares with it, so nothing else is called to set or read them.
///
/// For one thread at a time.
final class Learner implements AutoCloseable {
    private final PtNDManager manager;
    private final LoadedModule module;
    private final Answers answers;
    private final BatchArrays arrays;
    private final WeightMemory weights;
    private final WeightMemory gradient;
    private final SequencedMap<String, ByteBuffer> optimiser = new LinkedHashMap<>();
    private final ByteBuffer rate = memory(Double.BYTES);
    private final ByteBuffer meters = memory(TorchModule.METERS * Double.BYTES);

    /// A network with all weights 0.
    Learner(Program program, Learning learning) {
        manager = NativeLibrary.open();
        module = new LoadedModule(TorchModule.training(program, learning), manager);
        answers = new Answers(program, module, manager);
        arrays = new BatchArrays(program, manager, module.method("step"));
        weights = new WeightMemory(module.module().layout(), manager, true);
        var kept = new ArrayList<>(List.of(weights.trainedArrays(), weights.fixedArrays()));
        kept.add(List.of(weights.vector()));
        gradient = new WeightMemory(module.module().layout(), manager, false);
        kept.add(gradient.trainedArrays());
        kept.add(List.of(gradient.vector()));
        kept.add(List.of(manager.create(rate, new Shape(), DataType.FLOAT64)));
        kept.add(numbers(meters));
        kept.add(List.of(remembered("steps", (PtNDArray) manager.zeros(new Shape(), DataType.FLOAT32))));
        for (String moment : module.module().moments()) {
            int numbers = module.module().layout().trainedNumbers();
            kept.add(List.of(remembered(moment, WeightMemory.zeros(manager, numbers))));
        }
        module.bind(kept);
    }

    /// An array of no axes over each number of some memory.
    private List<PtNDArray> numbers(ByteBuffer memory) {
        var arrays = new ArrayList<PtNDArray>();
        for (int at = 0; at < memory.capacity(); at += Double.BYTES) {
            ByteBuffer number = memory.slice(at, Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            arrays.add(manager.create(number, new Shape(), DataType.FLOAT64));
        }
        return arrays;
    }

    private static ByteBuffer memory(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private PtNDArray remembered(String name, PtNDArray array) {
        optimiser.put(name, WeightMemory.bytes(array));
        return array;
    }

    /// How many threads compute; a setting of the whole library.
    static void threads(int threads) {
        JniUtils.setNumThreads(threads);
    }

    /// Where random numbers go on from; a setting of the whole library.
    static void seed(long seed) {
        JniUtils.setSeed(seed);
    }

    /// Does a whole step: forward, loss, backward, update, meters.
    ///
    /// @param learningRate of this step
    /// @return the objective, penalties included; if it is not finite the weights were left alone
    double step(Batch batch, double learningRate) {
        rate.putDouble(0, learningRate);
        module.learn(arrays.of(batch)).close();
        return meter(TorchModule.OBJECTIVE);
    }

    /// The sum of losses, without penalties, over samples since the meters were last set back.
    double lossSum() {
        return meter(TorchModule.LOSS_SUM);
    }

    /// The sum of the main figure over samples: right answers, or absolute errors.
    double figureSum() {
        return meter(TorchModule.FIGURE_SUM);
    }

    private double meter(int index) {
        return meters.getDouble(index * Double.BYTES);
    }

    /// Sets the meters back to 0.
    void resetMeters() {
        meters.putDouble(TorchModule.LOSS_SUM * Double.BYTES, 0).putDouble(TorchModule.FIGURE_SUM * Double.BYTES, 0);
    }

    /// What it can be asked, as it is now.
    Answers answers() {
        return answers;
    }

    /// Its weights.
    WeightMemory weights() {
        return weights;
    }

    /// The gradient of the last step with respect to each trained weight, as it is in memory: valid until the next step.
    Weights gradient() {
        return gradient.trained();
    }

    /// A gauge of how well its layers learn.
    Gauge gauge(Program program) {
        return new Gauge(program, module.module().layout().trained(), weights, gradient);
    }

    /// What the optimiser remembers, by name, as it is in memory: valid until the next step.
    Weights optimiserState() {
        var tensors = new TreeMap<String, Tensor>();
        optimiser.forEach((name, bytes) -> tensors.put(name, new Tensor(vector(bytes), DType.FLOAT32, bytes)));
        return new Weights(tensors);
    }

    private static org.netwright.tensor.Shape vector(ByteBuffer bytes) {
        return org.netwright.tensor.Shape.of(bytes.capacity() / Float.BYTES);
    }

    /// Whether something is what an optimiser of the same kind would remember about the same weights.
    boolean remembers(Weights state) {
        return optimiser.entrySet().stream().allMatch(each -> {
            Tensor tensor = state.tensors().get(each.getKey());
            return tensor != null && tensor.dtype() == DType.FLOAT32 && tensor.shape().equals(vector(each.getValue()));
        });
    }

    /// Takes over what an optimiser of the same kind remembered.
    ///
    /// @param from where it comes from, for complaints
    /// @throws BadInput if something is missing or of another length
    void restoreOptimiser(Weights state, String from) throws BadInput {
        for (var each : optimiser.entrySet()) {
            Tensor tensor = state.tensors().get(each.getKey());
            if (tensor == null || tensor.dtype() != DType.FLOAT32) {
                throw new BadInput(from, "", Message.of("engine.optimiser.missing", each.getKey()));
            }
            if (!tensor.shape().equals(vector(each.getValue()))) {
                throw new BadInput(from, "", Message.of("engine.optimiser.length", each.getKey()));
            }
            each.getValue().duplicate().clear().put(tensor.data());
        }
    }

    /// How many arrays it holds outside the Java heap.
    int arrays() {
        return manager.getManagedArrays().size();
    }

    @Override
    public void close() {
        module.close();
        manager.close();
    }
}
