package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.model.Weights;
import org.netwright.op.Conv;
import org.netwright.op.Embed;
import org.netwright.op.Init;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.op.SequenceMean;
import org.netwright.op.Window;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// A convolution along time knows which of its positions are real, whatever its stride and padding.
@Tag("engine")
class SlidMaskTest {
    private static final Init INIT = new Init.Scaled(1, Init.Fan.IN, true);

    @ParameterizedTest
    @CsvSource({"3,1,0,1", "3,2,0,1", "3,2,1,1", "2,2,0,1", "3,1,0,2", "5,3,2,1"})
    void answersDoNotDependOnThePaddingOfTheBatch(int kernel, int stride, int padding, int dilation) throws Exception {
        var window = new Window(List.of(kernel), List.of(stride), List.of(padding), List.of(dilation));
        Program program = new Chain(Form.tokens(12))
                .then(new Embed(4, INIT))
                .then(new Conv(5, window, 1, true, INIT))
                .then(new SequenceMean())
                .end(Output.Head.REGRESSION);
        Weights weights = EngineContractTest.unlike(program);
        long[] text = {3, 4, 5, 6, 7, 8, 9};
        double[] words = {3, 4, 5, 6, 7, 8, 9};
        double[] expected = new PlainArithmetic(program, weights).run(Map.of("input", words)).getLast();
        try (var model = new DjlModelOpener().open(program, weights, "")) {
            for (int length : new int[] {7, 9, 20}) {
                Tensor padded = Tensor.of(Shape.of(1, length), java.util.Arrays.copyOf(text, length));
                float[] found = model.scores(Map.of("input", padded)).toFloats();
                for (int i = 0; i < found.length; i++) {
                    assertThat((double) found[i]).as("padded to %d", length).isCloseTo(expected[i], within(1e-5));
                }
            }
        }
    }
}
