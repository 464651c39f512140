package org.netwright.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Inferred;
import org.netwright.op.Init;
import org.netwright.op.Op;
import org.netwright.op.Step;
import org.netwright.op.Traits;
import org.netwright.op.Upsample;
import org.netwright.op.Window;
import org.netwright.param.Size2;
import org.netwright.tensor.Form;

/// Transposed convolutions and enlarged pictures against plain loops that go the other way: from what flows in to where it
/// reaches.
class LargerPicturesTest {
    private static final double CLOSE = 1e-5;
    private static final Form SMALL = Form.image(2, 3, 4);
    private static final Init INIT = new Init.Scaled(1, Init.Fan.IN, true);

    private final RandomGenerator random = new SplittableRandom(17);

    private double[] some(int many) {
        return random.doubles(many, -1, 1).toArray();
    }

    private Site site(Op op) {
        if (!(op.infer(List.of(SMALL)) instanceof Inferred.Ok(Form to))) {
            throw new IllegalArgumentException(op.toString());
        }
        List<double[]> weights = op.weights(List.of(SMALL)).stream()
                .map(spec -> some(Math.toIntExact(spec.shape().size())))
                .toList();
        var step = new Step("layer", op.id(), op, List.of(0), 1, to, op.weights(List.of(SMALL)), Traits.PLAIN);
        return new Site(step, List.of(SMALL), List.of(some(2 * 3 * 4)), weights);
    }

    private static double[] scattered(Site at, ConvTranspose op) {
        Form to = at.step().form();
        double[] out = new double[Math.toIntExact(to.elements(1))];
        int high = to.size(1);
        int wide = to.size(2);
        for (int i = 0; i < out.length && op.bias(); i++) {
            out[i] = at.weight(1)[i / (high * wide)];
        }
        Window window = op.window();
        for (int c = 0; c < 2; c++) {
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 4; column++) {
                    for (int filter = 0; filter < op.filters(); filter++) {
                        for (int a = 0; a < window.kernel().get(0); a++) {
                            for (int b = 0; b < window.kernel().get(1); b++) {
                                int y = row * window.stride().get(0) - window.padding().get(0) + a * window.dilation().get(0);
                                int x = column * window.stride().get(1) - window.padding().get(1) + b * window.dilation().get(1);
                                if (y >= 0 && y < high && x >= 0 && x < wide) {
                                    int weight = ((c * op.filters() + filter) * window.kernel().get(0) + a) * window.kernel().get(1) + b;
                                    out[(filter * high + y) * wide + x] +=
                                            at.x()[(c * 3 + row) * 4 + column] * at.weight(0)[weight];
                                }
                            }
                        }
                    }
                }
            }
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource({"2,2,0,1,0,true", "3,2,1,1,1,true", "3,1,0,1,0,false", "2,3,0,2,0,true", "1,2,0,1,0,true", "3,2,0,3,1,false"})
    void aNumberOfATransposedConvolutionIsTheSumOfWhatReachesIt(
            int kernel, int stride, int padding, int dilation, int extra, boolean bias) {
        var window = new Window(
                List.of(kernel, 2), List.of(stride, 2), List.of(padding, 0), List.of(dilation, 1));
        var op = new ConvTranspose(3, window, List.of(extra, 0), bias, INIT);
        Site at = site(op);
        double[] expected = scattered(at, op);
        assertThat(Arithmetic.all(at, expected.length)).containsExactly(expected, within(CLOSE));
        for (int index = 0; index < expected.length; index++) {
            var told = (Working.Spread) Arithmetic.of(at, index);
            assertThat(told.total()).isCloseTo(expected[index], within(CLOSE));
            double sum = told.bias();
            for (Working.Patch patch : told.patches()) {
                for (int k = 0; k < patch.inputs().length; k++) {
                    assertThat(patch.inputs()[k]).isEqualTo(at.x()[patch.area().indices()[k]]);
                    sum += patch.inputs()[k] * patch.kernel()[k];
                }
            }
            assertThat(sum).isCloseTo(expected[index], within(CLOSE));
        }
        slopesAreWhatMovingANumberChanges(at, expected);
    }

    /// Both are linear in what flows in: the partial derivatives are what a number more adds.
    private static void slopesAreWhatMovingANumberChanges(Site at, double[] before) {
        for (int index = 0; index < at.x().length; index++) {
            double[] more = at.x().clone();
            more[index] += 1;
            double[] after = Arithmetic.all(new Site(at.step(), at.forms(), List.of(more), at.weights()), before.length);
            double[] told = new double[before.length];
            Partials.of(at, 0, index).orElseThrow().forEach(partial -> told[partial.y()] += partial.slope());
            for (int y = 0; y < before.length; y++) {
                assertThat(told[y]).isCloseTo(after[y] - before[y], within(CLOSE));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2,2", "3,1", "1,4", "1,1"})
    void aPixelIsRepeated(int down, int across) {
        Site at = site(new Upsample(new Size2(down, across), false));
        int wide = 4 * across;
        double[] made = Arithmetic.all(at, 2 * 3 * down * wide);
        for (int index = 0; index < made.length; index++) {
            int channel = index / (3 * down * wide);
            int source = (channel * 3 + index / wide % (3 * down) / down) * 4 + index % wide / across;
            var told = (Working.Copied) Arithmetic.of(at, index);
            assertThat(told.index()).isEqualTo(source);
            assertThat(made[index]).isEqualTo(at.x()[source]);
        }
        slopesAreWhatMovingANumberChanges(at, made);
    }

    @ParameterizedTest
    @CsvSource({"2,2", "3,2", "1,4", "5,1"})
    void aPlaceBetweenPixelsIsBlendedByDistance(int down, int across) {
        Site at = site(new Upsample(new Size2(down, across), true));
        int wide = 4 * across;
        int high = 3 * down;
        double[] made = Arithmetic.all(at, 2 * high * wide);
        for (int index = 0; index < made.length; index++) {
            double y = Math.clamp((index / wide % high + 0.5) / down - 0.5, 0, 2);
            double x = Math.clamp((index % wide + 0.5) / across - 0.5, 0, 3);
            double expected = 0;
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 4; column++) {
                    double part = Math.max(0, 1 - Math.abs(y - row)) * Math.max(0, 1 - Math.abs(x - column));
                    expected += part * at.x()[(index / (high * wide) * 3 + row) * 4 + column];
                }
            }
            assertThat(made[index]).isCloseTo(expected, within(CLOSE));
            Working.Patch patch = ((Working.Blended) Arithmetic.of(at, index)).patch();
            double shares = 0;
            for (double share : patch.kernel()) {
                assertThat(share).isPositive();
                shares += share;
            }
            assertThat(shares).isCloseTo(1, within(CLOSE));
        }
        slopesAreWhatMovingANumberChanges(at, made);
    }

    @Test
    void whereNothingReachesThereIsTheBiasAlone() {
        var sparse = new Window(List.of(1, 1), List.of(2, 2), List.of(0, 0), List.of(1, 1));
        Site at = site(new ConvTranspose(1, sparse, List.of(0, 0), true, INIT));
        var told = (Working.Spread) Arithmetic.of(at, 1);
        assertThat(told.patches()).isEmpty();
        assertThat(told.total()).isEqualTo(at.weight(1)[0]);
    }
}
