package org.netwright.model;

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
    public static Weights of(Weights weights) {
        var halves = new TreeMap<String, Tensor>();
        weights.tensors().forEach((name, tensor) -> halves.put(name, half(tensor)));
        return new Weights(halves);
    }

    private static Tensor half(Tensor tensor) {
        if (tensor.dtype() != DType.FLOAT32) {
            return tensor;
        }
        float[] numbers = tensor.toFloats();
        if (!fits(numbers)) {
            return Tensor.of(tensor.shape(), numbers);
        }
        short[] halves = new short[numbers.length];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = Float.floatToFloat16(numbers[i]);
        }
        Tensor half = Tensor.zeros(tensor.shape(), DType.FLOAT16);
        half.data().asShortBuffer().put(halves);
        return half;
    }

    private static boolean fits(float[] numbers) {
        float most = 0;
        for (float number : numbers) {
            most = Math.max(most, Math.abs(number));
        }
        return most <= GREATEST; // a number that is none is not
    }
}
