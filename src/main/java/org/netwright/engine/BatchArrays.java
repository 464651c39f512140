package org.netwright.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.pytorch.engine.PtNDManager;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netwright.data.Batch;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.tensor.DType;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// Arrays over the buffers of training batches. The buffers go round, so the arrays over them are kept: in the steady
/// state a step makes none.
final class BatchArrays {
    private static final int MOST = 256;

    private final PtNDManager manager;
    private final NDArray method;
    private final List<String> inputs;
    private final String target;
    private final Map<Stretch, NDArray> kept = new HashMap<>();

    /// @param method the array that names the module's method
    BatchArrays(Program program, PtNDManager manager, NDArray method) {
        this.manager = manager;
        this.method = method;
        this.inputs = Answers.names(program);
        this.target = program.output().op() instanceof Output output ? output.target() : "";
    }

    /// A stretch of memory seen as an array.
    private record Stretch(long address, Shape shape, DType dtype) {}

    /// The method's arguments: the network's inputs and the target. They stay this object's; nobody closes them.
    NDList of(Batch batch) {
        if (kept.size() > MOST) {
            kept.values().forEach(NDArray::close);
            kept.clear();
        }
        var arguments = new NDList(inputs.size() + 2);
        arguments.add(method);
        for (String name : inputs) {
            arguments.add(array(Answers.input(batch.inputs(), name)));
        }
        arguments.add(array(Answers.input(batch.targets(), target)));
        return arguments;
    }

    private NDArray array(Tensor tensor) {
        var stretch = new Stretch(MemorySegment.ofBuffer(tensor.data()).address(), tensor.shape(), tensor.dtype());
        return kept.computeIfAbsent(stretch, _ -> Tensors.wrap(manager, tensor));
    }
}
