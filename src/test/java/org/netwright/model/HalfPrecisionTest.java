package org.netwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.SplitMix;
import org.netwright.tensor.DType;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

class HalfPrecisionTest {
    @TempDir
    private Path folder;

    private static Weights halved(float... numbers) {
        return halved(Tensor.of(Shape.of(numbers.length), numbers));
    }

    private static Weights halved(Tensor tensor) {
        return HalfPrecision.of(Weights.of(Map.of("w", tensor)), Arena.ofAuto());
    }

    @Test
    void elevenBitsOfEveryNumberComeBackFromTheFile() throws Exception {
        var random = new SplitMix(5);
        float[] numbers = new float[10_000];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) ((2 * random.nextDouble() - 1) * Math.pow(10, i % 9 - 4));
        }
        Path file = folder.resolve("epoch-1.safetensors");
        Safetensors.write(file, WeightsFile.of(halved(numbers), Map.of()));
        Tensor back = Safetensors.read(file).weights().tensors().get("w");
        assertThat(back.dtype()).isEqualTo(DType.FLOAT16);
        float[] read = back.toFloats();
        for (int i = 0; i < numbers.length; i++) {
            assertThat(read[i]).isCloseTo(numbers[i], within(Math.max(Math.abs(numbers[i]) / 2048, 4e-8f)));
        }
    }

    @Test
    void whatHalfPrecisionHoldsExactlyComesBackExactly() {
        float[] numbers = {0, 1, -0.5f, 65_504, -65_504, 1f / 1024};
        assertThat(halved(numbers).tensors().get("w").toFloats()).containsExactly(numbers);
    }

    @Test
    void aNumberBeyondItsRangeKeepsItsTensorInSinglePrecision() {
        for (float beyond : new float[] {65_505, -1e9f, Float.NaN, Float.NEGATIVE_INFINITY}) {
            Tensor kept = halved(0.1f, beyond).tensors().get("w");
            assertThat(kept.dtype()).isEqualTo(DType.FLOAT32);
            assertThat(kept.toFloats()).containsExactly(0.1f, beyond);
        }
    }

    @Test
    void theCopyDoesNotChangeWithWhatWasCopied() {
        for (float first : new float[] {1, 1e6f}) {
            Tensor original = Tensor.of(Shape.of(2), first, 2);
            Tensor copy = halved(original).tensors().get("w");
            original.data().putFloat(0, 7);
            assertThat(copy.toFloats()).containsExactly(first, 2);
        }
    }
}
