package org.netwright.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Numbers as a JDK value: a shape, an element type and a little-endian buffer of exactly that many elements in
/// row-major order. Nothing native; safe to hand to any thread once no one writes to it.
///
/// @param shape extents
/// @param dtype element type
/// @param data the elements from position 0 to its limit
public record Tensor(Shape shape, DType dtype, ByteBuffer data) {
    /// Checks that the buffer holds exactly the elements the shape promises and fixes its byte order.
    public Tensor {
        data = data.duplicate().rewind().order(ByteOrder.LITTLE_ENDIAN);
        long need = Math.multiplyExact(shape.size(), (long) dtype.bytes());
        if (data.limit() != need) {
            throw new IllegalArgumentException(
                    "a %s tensor of %s needs %d bytes, not %d".formatted(dtype, shape, need, data.limit()));
        }
    }

    /// A direct tensor of zeros.
    public static Tensor zeros(Shape shape, DType dtype) {
        int bytes = Math.toIntExact(Math.multiplyExact(shape.size(), (long) dtype.bytes()));
        return new Tensor(shape, dtype, ByteBuffer.allocateDirect(bytes));
    }

    /// A float tensor holding a copy of these values.
    public static Tensor of(Shape shape, float... values) {
        Tensor tensor = zeros(shape, DType.FLOAT32);
        tensor.data().asFloatBuffer().put(values);
        return tensor;
    }

    /// A tensor of 64-bit integers holding a copy of these values.
    public static Tensor of(Shape shape, long... values) {
        Tensor tensor = zeros(shape, DType.INT64);
        tensor.data().asLongBuffer().put(values);
        return tensor;
    }

    /// A view of the buffer from its start, little-endian, with a position of its own.
    @Override
    public ByteBuffer data() {
        return data.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /// The elements as floats, copied out in bulk where they are floats and converted one by one elsewhere.
    public float[] toFloats() {
        float[] out = new float[Math.toIntExact(shape.size())];
        ByteBuffer from = data();
        switch (dtype) {
            case FLOAT32 -> from.asFloatBuffer().get(out);
            case FLOAT64 -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = (float) from.getDouble();
                }
            }
            case FLOAT16 -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = Float.float16ToFloat(from.getShort());
                }
            }
            case UINT8 -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = from.get() & 0xff;
                }
            }
            case INT32 -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = from.getInt();
                }
            }
            case INT64 -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = from.getLong();
                }
            }
        }
        return out;
    }

    /// The elements as 64-bit integers; floats are truncated.
    public long[] toLongs() {
        long[] out = new long[Math.toIntExact(shape.size())];
        if (dtype == DType.INT64) {
            data().asLongBuffer().get(out);
            return out;
        }
        float[] floats = toFloats();
        for (int i = 0; i < out.length; i++) {
            out[i] = (long) floats[i];
        }
        return out;
    }
}
