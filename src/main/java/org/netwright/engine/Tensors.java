package org.netwright.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import java.nio.ByteBuffer;
import org.netwright.tensor.DType;
import org.netwright.tensor.Tensor;

/// Between tensors as JDK values and the engine's arrays. These are the doors in the engine's wall.
final class Tensors {
    private Tensors() {}

    /// An array over the memory of a tensor, nothing copied where the tensor's buffer is direct. The array keeps the
    /// buffer from being collected.
    static PtNDArray wrap(PtNDManager manager, Tensor tensor) {
        return manager.create(tensor.data(), shape(tensor.shape()), type(tensor.dtype()));
    }

    /// The numbers of an array, copied out.
    static Tensor copy(NDArray array) {
        ByteBuffer bytes = array.toByteBuffer(false);
        return new Tensor(shape(array.getShape()), dtype(array.getDataType()), bytes.slice());
    }

    static Shape shape(org.netwright.tensor.Shape shape) {
        return new Shape(shape.toLongArray());
    }

    private static org.netwright.tensor.Shape shape(Shape shape) {
        long[] dims = shape.getShape();
        int[] extents = new int[dims.length];
        for (int i = 0; i < dims.length; i++) {
            extents[i] = Math.toIntExact(dims[i]);
        }
        return org.netwright.tensor.Shape.of(extents);
    }

    static DataType type(DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> DataType.FLOAT16;
            case FLOAT32 -> DataType.FLOAT32;
            case FLOAT64 -> DataType.FLOAT64;
            case UINT8 -> DataType.UINT8;
            case INT32 -> DataType.INT32;
            case INT64 -> DataType.INT64;
        };
    }

    private static DType dtype(DataType type) {
        return switch (type) {
            case FLOAT16 -> DType.FLOAT16;
            case FLOAT32 -> DType.FLOAT32;
            case FLOAT64 -> DType.FLOAT64;
            case UINT8 -> DType.UINT8;
            case INT32 -> DType.INT32;
            case INT64 -> DType.INT64;
            default -> throw new IllegalArgumentException("a module gives no " + type);
        };
    }
}
