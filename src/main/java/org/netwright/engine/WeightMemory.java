package org.netwright.engine;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.TreeMap;
import org.netwright.model.Weights;
import org.netwright.param.BadInput;
import org.netwright.tensor.DType;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.WeightLayout;
import org.netwright.torchscript.WeightSlot;

/// The weights of one network in the engine's memory: two long vectors of 32-bit floats, and an array over the stretch
/// of each weight. Java sees the same memory, so weights go in and out without a call for each.
final class WeightMemory {
    private final PtNDManager manager;
    private final WeightLayout layout;
    private final PtNDArray vector;
    private final ByteBuffer trained;
    private final ByteBuffer fixed;
    private final List<PtNDArray> trainedArrays;
    private final List<PtNDArray> fixedArrays;

    /// Makes room for a network's weights, all 0.
    ///
    /// @param gradients whether the trained weights are to be followed by automatic differentiation
    WeightMemory(WeightLayout layout, PtNDManager manager, boolean gradients) {
        this.manager = manager;
        this.layout = layout;
        vector = zeros(manager, layout.trainedNumbers());
        trained = bytes(vector);
        fixed = bytes(zeros(manager, layout.fixedNumbers()));
        trainedArrays = layout.trained().stream().map(slot -> array(slot, trained)).toList();
        fixedArrays = layout.fixed().stream().map(slot -> array(slot, fixed)).toList();
        trainedArrays.forEach(array -> array.setRequiresGradient(gradients));
    }

    /// A vector of zeros, of at least one number, since there is no memory of none.
    static PtNDArray zeros(PtNDManager manager, int numbers) {
        return (PtNDArray) manager.zeros(new Shape(Math.max(1, numbers)), DataType.FLOAT32);
    }

    /// The memory of an array, shared with it.
    static ByteBuffer bytes(PtNDArray array) {
        return JniUtils.getByteBuffer(array, true).order(ByteOrder.LITTLE_ENDIAN);
    }

    private PtNDArray array(WeightSlot slot, ByteBuffer memory) {
        return manager.create(stretch(slot, memory), Tensors.shape(slot.spec().shape()), DataType.FLOAT32);
    }

    private static ByteBuffer stretch(WeightSlot slot, ByteBuffer memory) {
        return memory.slice(slot.offset() * Float.BYTES, slot.size() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer stretch(WeightSlot slot) {
        return stretch(slot, slot.trained() ? trained : fixed);
    }

    /// The numbers of one weight as they are in memory, nothing copied.
    FloatBuffer numbers(WeightSlot slot) {
        return stretch(slot).asFloatBuffer();
    }

    /// The vector of all trained weights.
    PtNDArray vector() {
        return vector;
    }

    /// An array for each trained weight.
    List<PtNDArray> trainedArrays() {
        return trainedArrays;
    }

    /// An array for each fixed weight.
    List<PtNDArray> fixedArrays() {
        return fixedArrays;
    }

    /// Takes over weights by their names.
    ///
    /// @param from where they come from, for complaints
    /// @throws BadInput if one is missing or of another shape; those before it are already taken over
    void fill(Weights weights, String from) throws BadInput {
        for (WeightSlot slot : layout.all().toList()) {
            Tensor tensor = slot.in(weights, from);
            if (tensor.dtype() == DType.FLOAT32) {
                stretch(slot).put(tensor.data());
            } else {
                stretch(slot).asFloatBuffer().put(tensor.toFloats());
            }
        }
    }

    /// The trained weights as they are in memory, nothing copied: valid until the next step.
    Weights trained() {
        var tensors = new TreeMap<String, Tensor>();
        layout.trained().forEach(slot ->
                tensors.put(slot.name(), new Tensor(slot.spec().shape(), DType.FLOAT32, stretch(slot))));
        return new Weights(tensors);
    }

    /// A copy of all weights.
    Weights copy() {
        var tensors = new TreeMap<String, Tensor>();
        layout.all().forEach(slot -> {
            Tensor tensor = Tensor.zeros(slot.spec().shape(), DType.FLOAT32);
            tensor.data().put(stretch(slot));
            tensors.put(slot.name(), tensor);
        });
        return new Weights(tensors);
    }

    /// All weights as they are in memory, nothing copied: valid until the next step.
    Weights view() {
        var tensors = new TreeMap<String, Tensor>();
        layout.all().forEach(slot -> {
            tensors.put(slot.name(), new Tensor(slot.spec().shape(), DType.FLOAT32, stretch(slot)));
        });
        return new Weights(tensors);
    }
}
