package org.netwright.op;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.tensor.Axis;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;

/// Forms, weights and costs against values worked out by hand.
class OpTest {
    private static final Window THREE = Window.of(List.of(3, 3), List.of(1, 1));

    private static Form form(Op op, Form... inputs) {
        return switch (op.infer(List.of(inputs))) {
            case Inferred.Ok(Form form) -> form;
            case Inferred.Mismatch wrong -> throw new AssertionError(wrong.message());
        };
    }

    @ParameterizedTest
    @CsvSource({"28,3,1,0,1,26", "28,3,1,1,1,28", "28,3,2,1,1,14", "7,2,2,0,1,3", "32,5,1,0,2,24", "5,5,1,0,1,1"})
    void aWindowHasAsManyPositionsAsFit(int extent, int kernel, int stride, int padding, int dilation, int positions) {
        var window = new Window(List.of(kernel), List.of(stride), List.of(padding), List.of(dilation));

        assertThat(window.positions(0, extent)).isEqualTo(positions);
    }

    @Test
    void aConvolutionOfAColourPictureCostsWhatTheFormulaSays() {
        var conv = new Conv(32, THREE, 1, true, Init.ZEROS);
        Form in = Form.image(3, 32, 32);
        Form out = form(conv, in);

        assertThat(out).isEqualTo(Form.image(32, 30, 30));
        assertThat(conv.weights(List.of(in)).stream().map(WeightSpec::shape))
                .containsExactly(Shape.of(32, 3, 3, 3), Shape.of(32));
        assertThat(conv.flops(List.of(in), out, 1)).isEqualTo(32L * 30 * 30 * (2 * 27 + 1));
    }

    @Test
    void aTransposedConvolutionUndoesTheSizeOfAConvolution() {
        var window = new Window(List.of(3, 3), List.of(2, 2), List.of(1, 1), List.of(1, 1));
        Form small = form(new Conv(8, window, 1, true, Init.ZEROS), Form.image(4, 16, 16));
        Form large = form(new ConvTranspose(4, window, List.of(1, 1), true, Init.ZEROS), small);

        assertThat(small).isEqualTo(Form.image(8, 8, 8));
        assertThat(large).isEqualTo(Form.image(4, 16, 16));
    }

    @Test
    void aDenseLayerOnASequenceWorksOnEachStep() {
        Form out = form(new Linear(5, true, Init.ZEROS), Form.sequence(Axis.ANY_LENGTH, 8, true));

        assertThat(out).isEqualTo(Form.sequence(Axis.ANY_LENGTH, 5, true));
        assertThat(out).hasToString("T×5");
    }

    @Test
    void aBidirectionalLstmGivesTwiceTheUnits() {
        var lstm = new Recurrent(Recurrent.Cell.LSTM, 32, true, false, Init.ZEROS);
        Form in = Form.sequence(Axis.ANY_LENGTH, 16, true);

        assertThat(form(lstm, in)).isEqualTo(Form.vector(64));
        assertThat(lstm.weights(List.of(in)).stream().mapToLong(w -> w.shape().size()).sum())
                .isEqualTo(2L * (4 * 32 * (16 + 32) + 2 * 4 * 32));
    }

    @Test
    void aMaskTravelsAsFarAsTheStepsDo() {
        Form words = form(new Embed(8, Init.ZEROS), Form.tokens(100));
        var same = new Window(List.of(3), List.of(1), List.of(1), List.of(1));
        var valid = Window.of(List.of(3), List.of(1));

        assertThat(words.masked()).isTrue();
        assertThat(form(new Conv(4, same, 1, true, Init.ZEROS), words).masked()).isTrue();
        assertThat(form(new Conv(4, valid, 1, true, Init.ZEROS), words).masked()).isTrue();
        assertThat(form(new SequenceMean(), words)).isEqualTo(Form.vector(8));
    }

    @Test
    void sideBySideAddsChannelsOrFeatures() {
        assertThat(form(new Concat(), Form.image(3, 4, 4), Form.image(5, 4, 4))).isEqualTo(Form.image(8, 4, 4));
        assertThat(form(new Concat(), Form.vector(3), Form.vector(5))).isEqualTo(Form.vector(8));
    }

    @Test
    void anEmbeddingKnowsTheVocabularyFromTheForm() {
        assertThat(new Embed(8, Init.ZEROS).weights(List.of(Form.tokens(100))).getFirst().shape())
                .isEqualTo(Shape.of(100, 8));
    }

    @Test
    void hugeFormsSaturateInsteadOfOverflowing() {
        Form huge = Form.image(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

        assertThat(huge.elements(1)).isEqualTo(Long.MAX_VALUE);
        assertThat(form(new Upsample(new org.netwright.param.Size2(64, 64), false), huge).size(1))
                .isEqualTo(Integer.MAX_VALUE);
    }
}
