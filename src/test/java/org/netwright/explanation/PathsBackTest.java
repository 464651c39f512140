package org.netwright.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.op.Attention;
import org.netwright.op.Embed;
import org.netwright.op.Init;
import org.netwright.op.Op;
import org.netwright.op.Recurrent;
import org.netwright.op.Step;
import org.netwright.op.Traits;
import org.netwright.tensor.Form;

/// The way back through attention, recurrent layers and look-ups, against plain loops whose numbers are moved a little.
class PathsBackTest {
    private static final double LITTLE = 1e-5;
    private static final double CLOSE = 1e-5;
    private static final int STEPS = 5;
    private static final int FEATURES = 4;
    private static final Init INIT = new Init.Scaled(1, Init.Fan.IN, true);

    private final RandomGenerator random = new SplittableRandom(8);

    private double[] some(int many) {
        double[] out = new double[many];
        Arrays.setAll(out, i -> 2 * random.nextDouble() - 1);
        return out;
    }

    private Site site(Op op, Form in, double[] x, Form out) {
        List<double[]> weights = op.weights(List.of(in)).stream()
                .map(spec -> some(Math.toIntExact(spec.shape().size())))
                .toList();
        var step = new Step("layer", op.id(), op, List.of(0), 1, out, op.weights(List.of(in)), Traits.PLAIN);
        return new Site(step, List.of(in), List.of(x), weights);
    }

    /// How a function changes with one of the numbers it takes.
    private static double slope(ToDoubleFunction<double[]> of, double[] at, int index) {
        double[] more = at.clone();
        double[] less = at.clone();
        more[index] += LITTLE;
        less[index] -= LITTLE;
        return (of.applyAsDouble(more) - of.applyAsDouble(less)) / (2 * LITTLE);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void attentionHandsBackWhatItsThreeWaysComeTo(boolean causal) {
        Form form = Form.sequence(STEPS, FEATURES, false);
        var op = new Attention(2, 0, causal, INIT);
        Site at = site(op, form, some(STEPS * FEATURES), form);
        double[] made = some(STEPS * FEATURES);
        var slopes = new AttentionSlopes(at, op, made);
        double[] all = slopes.all();
        ToDoubleFunction<double[]> loss = x ->
                dot(made, Attentions.all(new Site(at.step(), at.forms(), List.of(x), at.weights()), op));
        for (int index = 0; index < all.length; index++) {
            double expected = slope(loss, at.x(), index);
            NumberSlope.Attended told = slopes.of(index);
            assertThat(all[index]).isCloseTo(expected, within(CLOSE));
            assertThat(told.total()).isCloseTo(expected, within(CLOSE));
            double value = told.value().stream().mapToDouble(Working.Term::product).sum();
            assertThat(value + told.key() + told.query()).isCloseTo(told.total(), within(1e-12));
        }
    }

    @Test
    void aRowOfTheSoftmaxHandsBackToEachScoreHowMuchItsShareHelpsMoreThanTheMean() {
        Form form = Form.sequence(STEPS, FEATURES, false);
        var op = new Attention(1, 0, false, INIT);
        Site at = site(op, form, some(STEPS * FEATURES), form);
        double[] made = some(STEPS * FEATURES);
        NumberSlope.SoftmaxRow row = new AttentionSlopes(at, op, made).of(2 * FEATURES).row();
        assertThat(row.at()).isEqualTo(2);
        // the loss as a function of the scores of this row alone, in loops of its own
        double[][] values = new double[STEPS][FEATURES];
        for (int u = 0; u < STEPS; u++) {
            for (int i = 0; i < FEATURES; i++) {
                values[u][i] = at.weight(1)[2 * FEATURES + i];
                for (int f = 0; f < FEATURES; f++) {
                    values[u][i] += at.weight(0)[(2 * FEATURES + i) * FEATURES + f] * at.x()[u * FEATURES + f];
                }
            }
        }
        ToDoubleFunction<double[]> loss = scores -> {
            double sum = Arrays.stream(scores).map(Math::exp).sum();
            double total = 0;
            for (int o = 0; o < FEATURES; o++) {
                for (int i = 0; i < FEATURES; i++) {
                    for (int u = 0; u < STEPS; u++) {
                        total += made[2 * FEATURES + o] * at.weight(2)[o * FEATURES + i] * Math.exp(scores[u]) / sum * values[u][i];
                    }
                }
            }
            return total;
        };
        double[] scores = row.terms().stream().mapToDouble(term -> Math.log(term.x())).toArray(); // up to what changes nothing
        for (int u = 0; u < STEPS; u++) {
            assertThat(row.terms().get(u).product()).isCloseTo(slope(loss, scores, u), within(CLOSE));
        }
    }

    @ParameterizedTest
    @CsvSource({"LSTM,false,false", "LSTM,true,true", "GRU,false,true", "GRU,true,false"})
    void aRecurrentLayerHandsBackThroughItsGatesAndThroughTime(Recurrent.Cell cell, boolean both, boolean sequence) {
        var op = new Recurrent(cell, 3, both, sequence, INIT);
        Form in = Form.sequence(STEPS, FEATURES, false);
        int features = 3 * op.directions();
        Site at = site(op, in, some(STEPS * FEATURES), sequence ? in.withLast(features) : Form.vector(features));
        double[] made = some(sequence ? STEPS * features : features);
        var slopes = new RecurrentSlopes(at, op, made);
        double[] all = slopes.all();
        ToDoubleFunction<double[]> loss = x -> {
            double total = 0;
            for (int way = 0; way < op.directions(); way++) {
                total += read(at, op, way, x, 0, new double[3], new double[3], made);
            }
            return total;
        };
        for (int index = 0; index < all.length; index++) {
            double expected = slope(loss, at.x(), index);
            assertThat(all[index]).isCloseTo(expected, within(CLOSE));
            NumberSlope.Carried told = slopes.of(index);
            assertThat(told.total()).isCloseTo(expected, within(CLOSE));
            NumberSlope.StepBack back = told.back();
            double sum = back.terms().stream().mapToDouble(Working.Term::product).sum();
            assertThat(back.given() + back.kept() + sum).isCloseTo(back.total(), within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"LSTM", "GRU"})
    void oneStepBackThroughTimeIsHowTheLossChangesWithTheState(Recurrent.Cell cell) {
        var op = new Recurrent(cell, 3, false, true, INIT);
        Form in = Form.sequence(STEPS, FEATURES, false);
        Site at = site(op, in, some(STEPS * FEATURES), in.withLast(3));
        double[] made = some(STEPS * 3);
        NumberSlope.StepBack back = new RecurrentSlopes(at, op, made).of(3 * FEATURES).back();
        assertThat(back.at()).isEqualTo(2);
        // the state after step 2, and what follows from it with the cell as it is
        double[] h = new double[3];
        double[] c = new double[3];
        for (int t = 0; t <= 2; t++) {
            h = cell(at, op, 0, at.x(), t, h, c);
        }
        ToDoubleFunction<double[]> loss = state -> {
            double here = 0;
            for (int j = 0; j < 3; j++) {
                here += made[2 * 3 + j] * state[j];
            }
            return here + read(at, op, 0, at.x(), 3, state, c.clone(), made);
        };
        assertThat(back.total()).isCloseTo(slope(loss, h, back.unit()), within(CLOSE));
        assertThat(new RecurrentSlopes(at, op, made).of(0).back().at()).as("there is no state before the first").isZero();
    }

    /// Σ slope · y over what one way gives from a step on.
    private static double read(
            Site at, Recurrent op, int way, double[] x, int from, double[] h, double[] c, double[] made) {
        double total = 0;
        double[] state = h;
        int hidden = op.hidden();
        for (int i = from; i < STEPS; i++) {
            int t = way == 0 ? i : STEPS - 1 - i;
            state = cell(at, op, way, x, t, state, c);
            for (int j = 0; j < hidden; j++) {
                if (op.sequence()) {
                    total += made[(t * op.directions() + way) * hidden + j] * state[j];
                } else if (i == STEPS - 1) {
                    total += made[way * hidden + j] * state[j];
                }
            }
        }
        return total;
    }

    /// One step, as PyTorch's manual writes it; changes c.
    private static double[] cell(Site at, Recurrent op, int way, double[] x, int t, double[] h, double[] c) {
        int n = op.hidden();
        double[] in = affine(at.weight(4 * way), at.weight(4 * way + 2), Arrays.copyOfRange(x, t * FEATURES, (t + 1) * FEATURES));
        double[] kept = affine(at.weight(4 * way + 1), at.weight(4 * way + 3), h);
        double[] now = new double[n];
        for (int j = 0; j < n; j++) {
            if (op.cell() == Recurrent.Cell.LSTM) {
                double i = sigmoid(in[j] + kept[j]);
                double f = sigmoid(in[n + j] + kept[n + j]);
                double g = Math.tanh(in[2 * n + j] + kept[2 * n + j]);
                double o = sigmoid(in[3 * n + j] + kept[3 * n + j]);
                c[j] = f * c[j] + i * g;
                now[j] = o * Math.tanh(c[j]);
            } else {
                double r = sigmoid(in[j] + kept[j]);
                double z = sigmoid(in[n + j] + kept[n + j]);
                double fresh = Math.tanh(in[2 * n + j] + r * kept[2 * n + j]);
                now[j] = (1 - z) * fresh + z * h[j];
            }
        }
        return now;
    }

    private static double[] affine(double[] w, double[] b, double[] x) {
        double[] out = b.clone();
        for (int row = 0; row < b.length; row++) {
            for (int i = 0; i < x.length; i++) {
                out[row] += w[row * x.length + i] * x[i];
            }
        }
        return out;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Test
    void aWordsRowChangesWithTheSumOverItsPlaces() {
        var op = new Embed(3, INIT);
        Form tokens = Form.tokens(9);
        Site at = site(op, tokens, new double[] {4, 2, 4, 7, 4}, Form.sequence(STEPS, 3, false));
        double[] made = some(STEPS * 3);
        WeightSlope slope = WeightSlope.of(at, 0, 4 * 3 + 1, made).orElseThrow();
        assertThat(slope.terms()).extracting(Working.Term::input).containsExactly(1, 7, 13);
        assertThat(slope.total()).isCloseTo(made[1] + made[7] + made[13], within(1e-12));
        assertThat(WeightSlope.of(at, 0, 5 * 3, made).orElseThrow().total()).as("a word that is not there").isZero();
    }
}
