package org.netwright.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.op.Init;
import org.netwright.op.Recurrent;
import org.netwright.op.Step;
import org.netwright.op.Traits;
import org.netwright.tensor.Form;

/// Single steps of recurrent layers against plain loops that read the whole sequence.
class RecurrenceTest {
    private static final double CLOSE = 1e-5;
    private static final int STEPS = 6;
    private static final int FEATURES = 4;
    private static final int UNITS = 3;
    private static final Init INIT = new Init.Scaled(1, Init.Fan.IN, true);

    private final RandomGenerator random = new SplittableRandom(31);

    private double[] some(int many) {
        return random.doubles(many, -1, 1).toArray();
    }

    private Site site(Recurrent op) {
        Form in = Form.sequence(STEPS, FEATURES, false);
        int made = UNITS * op.directions();
        List<double[]> weights = op.weights(List.of(in)).stream()
                .map(spec -> some(Math.toIntExact(spec.shape().size())))
                .toList();
        Form out = op.sequence() ? in.withLast(made) : Form.vector(made);
        var step = new Step("layer", op.id(), op, List.of(0), 1, out, op.weights(List.of(in)), Traits.PLAIN);
        return new Site(step, List.of(in), List.of(some(STEPS * FEATURES)), weights);
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /// What one way makes of the sequence: by step and unit, the gates, then c of an LSTM or h, then h.
    private static double[][][] read(Site at, Recurrent op, int way) {
        boolean lstm = op.cell() == Recurrent.Cell.LSTM;
        int gates = op.cell().gates();
        double[][][] told = new double[STEPS][UNITS][gates + 2];
        double[] h = new double[UNITS];
        double[] c = new double[UNITS];
        for (int i = 0; i < STEPS; i++) {
            int t = way == 0 ? i : STEPS - 1 - i;
            double[] now = new double[UNITS];
            for (int j = 0; j < UNITS; j++) {
                double[] a = new double[gates];
                double[] b = new double[gates];
                for (int g = 0; g < gates; g++) {
                    int row = g * UNITS + j;
                    a[g] = at.weight(4 * way + 2)[row];
                    b[g] = at.weight(4 * way + 3)[row];
                    for (int f = 0; f < FEATURES; f++) {
                        a[g] += at.weight(4 * way)[row * FEATURES + f] * at.x()[t * FEATURES + f];
                    }
                    for (int k = 0; k < UNITS; k++) {
                        b[g] += at.weight(4 * way + 1)[row * UNITS + k] * h[k];
                    }
                }
                double[] made = told[t][j];
                made[0] = sigmoid(a[0] + b[0]);
                made[1] = sigmoid(a[1] + b[1]);
                if (lstm) {
                    made[2] = Math.tanh(a[2] + b[2]);
                    made[3] = sigmoid(a[3] + b[3]);
                    c[j] = made[1] * c[j] + made[0] * made[2];
                    now[j] = made[3] * Math.tanh(c[j]);
                } else {
                    made[2] = Math.tanh(a[2] + made[0] * b[2]);
                    now[j] = (1 - made[1]) * made[2] + made[1] * h[j];
                }
                made[gates] = lstm ? c[j] : now[j];
                made[gates + 1] = now[j];
            }
            h = now;
        }
        return told;
    }

    @ParameterizedTest
    @CsvSource({"LSTM,false,false", "LSTM,true,true", "LSTM,true,false", "GRU,false,true", "GRU,true,false"})
    void everyStepOfEveryUnitIsToldByItsGates(Recurrent.Cell cell, boolean both, boolean sequence) {
        var op = new Recurrent(cell, UNITS, both, sequence, INIT);
        Site at = site(op);
        var layer = new Recurrence(at, op);
        double[] states = layer.states();
        int each = UNITS * op.directions();
        assertThat(states).hasSize(STEPS * each);
        for (int way = 0; way < op.directions(); way++) {
            double[][][] plain = read(at, op, way);
            for (int t = 0; t < STEPS; t++) {
                for (int unit = 0; unit < UNITS; unit++) {
                    double[] expected = plain[t][unit];
                    int index = t * each + way * UNITS + unit;
                    Working.Gated told = layer.working(index);
                    assertThat(told.turn()).isEqualTo(new Working.Turn(t, unit, way == 1));
                    double[] made = told.gates().stream().mapToDouble(Working.Gate::made).toArray();
                    assertThat(made).containsExactly(Arrays.copyOf(expected, made.length), within(CLOSE));
                    assertThat(told.after()).isCloseTo(expected[made.length], within(CLOSE));
                    assertThat(told.total()).isCloseTo(expected[made.length + 1], within(CLOSE));
                    assertThat(states[index]).isCloseTo(expected[made.length + 1], within(CLOSE));
                    int before = way == 0 ? t - 1 : t + 1;
                    double carried = before < 0 || before >= STEPS ? 0 : plain[before][unit][made.length];
                    assertThat(told.before()).as("what is carried along").isCloseTo(carried, within(CLOSE));
                    told.gates().forEach(gate -> sums(gate, at));
                    Working.Gate third = told.gates().get(2);
                    boolean let = cell == Recurrent.Cell.GRU;
                    assertThat(third.sum())
                            .isCloseTo(third.entering().total() + (let ? made[0] : 1) * third.kept().total(), within(CLOSE));
                }
            }
        }
    }

    /// Every product is there, of the numbers that flow in at the step.
    private static void sums(Working.Gate gate, Site at) {
        for (Working.WeightedSum sum : List.of(gate.entering(), gate.kept())) {
            double products = sum.terms().stream().mapToDouble(term -> term.x() * term.weight()).sum();
            assertThat(products + sum.bias()).isCloseTo(sum.total(), within(CLOSE));
        }
        assertThat(gate.entering().terms()).hasSize(FEATURES).allSatisfy(term ->
                assertThat(term.x()).isEqualTo(at.x()[term.input()]));
        assertThat(gate.kept().terms()).hasSize(UNITS);
    }

    @ParameterizedTest
    @CsvSource({"LSTM,false", "LSTM,true", "GRU,true"})
    void whatIsPassedOnIsTheStateEachWayEndsWith(Recurrent.Cell cell, boolean both) {
        var op = new Recurrent(cell, UNITS, both, false, INIT);
        Site at = site(op);
        var layer = new Recurrence(at, op);
        double[] made = Arithmetic.all(at, UNITS * op.directions());
        for (int index = 0; index < made.length; index++) {
            int way = index / UNITS;
            double expected = read(at, op, way)[way == 0 ? STEPS - 1 : 0][index % UNITS][op.cell().gates() + 1];
            assertThat(made[index]).isCloseTo(expected, within(CLOSE));
            assertThat(Arithmetic.of(at, index).total()).isCloseTo(expected, within(CLOSE));
            assertThat(layer.states()[layer.given(index)]).isCloseTo(expected, within(CLOSE));
        }
    }
}
