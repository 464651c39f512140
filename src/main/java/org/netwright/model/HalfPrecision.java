package org.netwright.model;

import java.lang.foreign.Arena;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import java.util.TreeMap;
import org.netwright.tensor.DType;
import org.netwright.tensor.Tensor;

/// Weights in half precision: 2 bytes a number with 11 bits of it, enough to look back at a network, not to train it on.
///
/// A tensor with a number that half precision cannot hold, beyond ±65,504 or not finite, stays as it is, so that nothing
/// is ever cut off. Numbers below 6·10⁻⁸ become 0.
public final class HalfPrecision {
    /// The greatest finite number of half precision.
    public static final float GREATEST = 65_504;

    private HalfPrecision() {}

    /// A copy of weights in which every tensor of 32-bit floats that fits is of 16-bit floats.
    ///
    /// @param memory where the copy lies: a run that writes one after each epoch has it freed at once, and not whenever the
    ///     garbage collector comes by
    public static Weights of(Weights weights, Arena memory) {
        var halves = new TreeMap<String, Tensor>();
        weights.tensors().forEach((name, tensor) -> halves.put(name, half(tensor, memory)));
        return new Weights(halves);
    }

    private static Tensor half(Tensor tensor, Arena memory) {
        FloatBuffer numbers = tensor.data().asFloatBuffer();
        if (tensor.dtype() != DType.FLOAT32 || !fits(numbers)) {
            Tensor copy = empty(tensor, tensor.dtype(), memory);
            copy.data().put(tensor.data());
            return copy;
        }
        Tensor half = empty(tensor, DType.FLOAT16, memory);
        ShortBuffer halves = half.data().asShortBuffer();
        while (numbers.hasRemaining()) {
            halves.put(Float.floatToFloat16(numbers.get()));
        }
        return half;
    }

    private static Tensor empty(Tensor tensor, DType dtype, Arena memory) {
        long bytes = tensor.shape().size() * dtype.bytes();
        return new Tensor(tensor.shape(), dtype, memory.allocate(bytes).asByteBuffer());
    }

    private static boolean fits(FloatBuffer numbers) {
        float most = 0;
        for (int i = 0; i < numbers.limit(); i++) {
            most = Math.max(most, Math.abs(numbers.get(i)));
        }
        return most <= GREATEST; // a number that is none is not
    }
}
