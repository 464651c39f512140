package org.netwright.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.op.Attention;
import org.netwright.op.BatchNorm;
import org.netwright.op.Conv;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Embed;
import org.netwright.op.GroupNorm;
import org.netwright.op.Inferred;
import org.netwright.op.Init;
import org.netwright.op.LayerNorm;
import org.netwright.op.Linear;
import org.netwright.op.Op;
import org.netwright.op.PRelu;
import org.netwright.op.Recurrent;
import org.netwright.op.Step;
import org.netwright.op.Traits;
import org.netwright.op.WeightSpec;
import org.netwright.op.Window;
import org.netwright.tensor.Form;

/// How the loss changes with a weight, for every operation that has weights, against weights that are moved a little.
class WeightSlopesTest {
    private static final double LITTLE = 1e-5;
    private static final double CLOSE = 1e-5;
    private static final int STEPS = 5;
    private static final Init INIT = new Init.Scaled(1, Init.Fan.IN, true);
    private static final Form SEQUENCE = Form.sequence(STEPS, 4, false);
    private static final Form PICTURE = Form.image(4, 5, 6);

    private final SplittableRandom random = new SplittableRandom(9);

    /// An operation and what flows into it.
    private record Case(Op op, Form in) {}

    private static Window window(int stride, int padding, int dilation) {
        return new Window(List.of(3, 2), List.of(stride, stride), List.of(padding, padding), List.of(dilation, dilation));
    }

    static List<Case> cases() {
        var cases = new ArrayList<Case>();
        cases.add(new Case(new Linear(3, true, INIT), Form.vector(5)));
        cases.add(new Case(new Linear(3, true, INIT), SEQUENCE));
        cases.add(new Case(new Conv(4, window(2, 1, 1), 2, true, INIT), PICTURE));
        cases.add(new Case(new Conv(3, new Window(List.of(3), List.of(1), List.of(1), List.of(1)), 1, true, INIT), SEQUENCE));
        cases.add(new Case(new ConvTranspose(3, window(2, 1, 1), List.of(1, 0), true, INIT), PICTURE));
        cases.add(new Case(new ConvTranspose(2, window(1, 0, 2), List.of(0, 0), false, INIT), PICTURE));
        cases.add(new Case(new Embed(3, INIT), Form.tokens(7)));
        for (Recurrent.Cell cell : Recurrent.Cell.values()) {
            for (boolean both : new boolean[] {false, true}) {
                cases.add(new Case(new Recurrent(cell, 3, both, false, INIT), SEQUENCE));
                cases.add(new Case(new Recurrent(cell, 3, both, true, INIT), SEQUENCE));
            }
        }
        cases.add(new Case(new Attention(1, 0, false, INIT), SEQUENCE));
        cases.add(new Case(new Attention(2, 0, true, INIT), SEQUENCE));
        for (Form form : List.of(Form.vector(4), PICTURE)) {
            cases.add(new Case(new BatchNorm(1e-3, 0.1), form));
            cases.add(new Case(new GroupNorm(2, 1e-3), form));
        }
        for (Form form : List.of(Form.vector(4), PICTURE, SEQUENCE)) {
            cases.add(new Case(new LayerNorm(1e-3), form));
            cases.add(new Case(new PRelu(0.25), form));
        }
        return cases;
    }

    private double[] some(int many) {
        return IntStream.range(0, many).mapToDouble(i -> 2 * random.nextDouble() - 1).toArray();
    }

    private Site site(Op op, Form in, Traits traits) {
        if (!(op.infer(List.of(in)) instanceof Inferred.Ok(Form out))) {
            throw new IllegalArgumentException(op + " after " + in);
        }
        double[] x = in.isTokens()
                ? IntStream.range(0, STEPS).mapToDouble(i -> random.nextInt(3)).toArray()
                : some(Math.toIntExact(in.elements(STEPS)));
        List<double[]> weights = op.weights(List.of(in)).stream().map(this::weight).toList();
        var step = new Step("layer", op.id(), op, List.of(0), 1, out, op.weights(List.of(in)), traits);
        return new Site(step, List.of(in), List.of(x), weights);
    }

    private double[] weight(WeightSpec spec) {
        double[] numbers = some(Math.toIntExact(spec.shape().size()));
        return spec.name().equals("variance") ? Arrays.stream(numbers).map(number -> 0.5 + Math.abs(number)).toArray() : numbers;
    }

    private static double[] made(Site at) {
        return Arithmetic.all(at, Math.toIntExact(at.step().form().elements(STEPS)));
    }

    /// Σ slope · y with one weight moved.
    private static double loss(Site at, int weight, int index, double by, double[] slopes) {
        var moved = new ArrayList<>(at.weights());
        moved.set(weight, at.weight(weight).clone());
        moved.get(weight)[index] += by;
        double[] made = made(new Site(at.step(), at.forms(), at.inputs(), moved));
        return IntStream.range(0, made.length).mapToDouble(y -> made[y] * slopes[y]).sum();
    }

    private static double moved(Site at, int weight, int index, double[] slopes) {
        return (loss(at, weight, index, LITTLE, slopes) - loss(at, weight, index, -LITTLE, slopes)) / (2 * LITTLE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSlopeOfEveryWeightIsHowTheLossChangesWithIt(Case of) {
        Site at = site(of.op, of.in, Traits.PLAIN);
        double[] slopes = some(made(at).length);
        for (int weight = 0; weight < at.weights().size(); weight++) {
            for (int index = 0; at.step().weights().get(weight).trained() && index < at.weight(weight).length; index++) {
                assertThat(WeightSlope.of(at, weight, index, slopes).orElseThrow().total())
                        .as(weight + " " + index)
                        .isCloseTo(moved(at, weight, index, slopes), within(CLOSE));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWeightThatIsShownFirstMatters(Case of) {
        Site at = site(of.op, of.in, Traits.PLAIN);
        double[] slopes = some(made(at).length);
        WeightAt told = Telling.of(at, slopes);
        assertThat(Math.abs(WeightSlope.of(at, told.weight(), told.index(), slopes).orElseThrow().total())).isGreaterThan(1e-4);
    }

    @ParameterizedTest
    @EnumSource
    void theSlopeOfAGateIsTheProductThatIsWrittenOut(Recurrent.Cell cell) {
        var op = new Recurrent(cell, 3, true, true, INIT);
        Site at = site(op, SEQUENCE, Traits.PLAIN);
        double[] slopes = some(made(at).length);
        var back = new RecurrentSlopes(at, op, slopes);
        for (int weight = 0; weight < at.weights().size(); weight++) {
            for (int index = 0; index < at.weight(weight).length; index++) {
                for (Working.Term term : WeightSlope.of(at, weight, index, slopes).orElseThrow().terms()) {
                    GateSlope gate = back.gate(weight, index, term.input());
                    boolean tanh = "gn".indexOf(cell.letter(gate.gate())) >= 0;
                    double bend = gate.kept() ? 1 : tanh ? 1 - gate.made() * gate.made() : gate.made() * (1 - gate.made());
                    assertThat(gate.total()).isCloseTo(term.weight(), within(1e-12));
                    assertThat(gate.outer() * gate.inner() * bend).isCloseTo(gate.total(), within(1e-12));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSlopeOfAQuestionAKeyAndAValueIsTheSumThatIsWrittenOut(boolean causal) {
        var op = new Attention(2, 0, causal, INIT);
        Site at = site(op, SEQUENCE, Traits.PLAIN);
        double[] slopes = some(made(at).length);
        var back = new AttentionSlopes(at, op, slopes);
        for (int weight = 0; weight < 2; weight++) {
            for (int index = 0; index < at.weight(weight).length; index++) {
                for (Working.Term term : WeightSlope.of(at, weight, index, slopes).orElseThrow().terms()) {
                    LookSlope look = back.look(weight, index, term.input()).orElseThrow();
                    double sum = look.terms().stream().mapToDouble(Working.Term::product).sum();
                    assertThat(look.step()).isEqualTo(term.input());
                    assertThat(look.terms()).hasSize(causal ? seen(look) : STEPS);
                    assertThat(look.total()).isCloseTo(term.weight(), within(1e-12));
                    assertThat(sum).isCloseTo(look.total(), within(1e-12));
                }
            }
        }
        assertThat(back.look(2, 0, 0)).isEmpty();
    }

    /// How many a question sees that does not look ahead, and how many of those see a key and a value.
    private static int seen(LookSlope look) {
        return look.part() == LookSlope.Part.QUESTION ? look.step() + 1 : STEPS - look.step();
    }

    @Test
    void penaltiesCountForWhatMultipliesAndNotForWhatIsAdded() {
        Site at = site(new Recurrent(Recurrent.Cell.LSTM, 3, false, true, INIT), SEQUENCE, new Traits(0.1, 0.2, false));
        double[] slopes = some(made(at).length);
        double u = at.weight(1)[5];
        assertThat(WeightSlope.of(at, 1, 5, slopes).orElseThrow().penalty())
                .isCloseTo(0.1 * Math.signum(u) + 0.4 * u, within(1e-12));
        assertThat(WeightSlope.of(at, 3, 5, slopes).orElseThrow().penalty()).isZero();
    }
}
