package org.netwright.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.netwright.tensor.DType;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// Direct buffers for one batch at a time, kept and grown as needed so that a training loop allocates none. For one
/// thread at a time.
public final class BatchBuffers {
    private final Map<String, ByteBuffer> buffers = new HashMap<>();
    private float[] scratch = {};

    /// A tensor of this shape over the buffer of this name; the contents are whatever was there before.
    public Tensor tensor(String name, Shape shape, DType dtype) {
        int bytes = Math.toIntExact(Math.multiplyExact(shape.size(), (long) dtype.bytes()));
        ByteBuffer kept = buffers.get(name);
        if (kept == null || kept.capacity() < bytes) {
            kept = ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
            buffers.put(name, kept);
        }
        return new Tensor(shape, dtype, kept.slice(0, bytes));
    }

    /// At least so many floats to prepare one sample in; the contents are whatever was there before.
    public float[] scratch(int length) {
        if (scratch.length < length) {
            scratch = new float[length];
        }
        return scratch;
    }
}
