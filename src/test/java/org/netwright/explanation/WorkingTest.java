package org.netwright.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.netwright.engine.Chain;
import org.netwright.model.Weights;
import org.netwright.op.Activate;
import org.netwright.op.Attention;
import org.netwright.op.Conv;
import org.netwright.op.Flatten;
import org.netwright.op.Function;
import org.netwright.op.Init;
import org.netwright.op.LayerNorm;
import org.netwright.op.Linear;
import org.netwright.op.Output;
import org.netwright.op.Pool;
import org.netwright.op.Program;
import org.netwright.op.Window;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// Numbers worked out by hand.
class WorkingTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Init INIT = new Init.Scaled(1, Init.Fan.IN, true);


    private static Followed follow(Program program, Map<String, Tensor> weights, Tensor input) {
        return new Followed(program, Weights.of(weights), Map.of("0", input));
    }

    /// A picture of 3 × 3 numbers from 1 to 9 under a 2 × 2 kernel of 1, 2, 3, 4 with padding, and what follows.
    private static Followed picture() {
        var padded = new Window(List.of(2, 2), List.of(1, 1), List.of(1, 1), List.of(1, 1));
        Program program = new Chain(Form.image(1, 3, 3))
                .then(new Conv(1, padded, 1, true, INIT))
                .then(new Pool(Pool.Kind.MAX, Window.of(List.of(2, 2), List.of(2, 2))))
                .then(new Flatten())
                .then(new Linear(2, true, INIT))
                .then(Activate.of(Function.SOFTMAX))
                .end(Output.Head.CLASSIFICATION);
        var weights = Map.of(
                "1/conv/weight", Tensor.of(Shape.of(1, 1, 2, 2), 1, 2, 3, 4),
                "1/conv/bias", Tensor.of(Shape.of(1), 0.5f),
                "4/linear/weight", Tensor.of(Shape.of(2, 4), 1, 0, 0, 0, 0, 0, 0, 0.5f),
                "4/linear/bias", Tensor.of(Shape.of(2), 0, -1f));
        return follow(program, weights, Tensor.of(Shape.of(1, 1, 3, 3), 1, 2, 3, 4, 5, 6, 7, 8, 9));
    }

    @Test
    void aConvolutionIsWindowTimesKernelPlusBiasWithPaddingShownAsSuch() {
        var corner = (Working.Convolution) picture().working(1, 0);
        Working.Patch patch = corner.patches().getFirst();
        assertThat(patch.area().top()).isEqualTo(-1);
        assertThat(patch.area().left()).isEqualTo(-1);
        assertThat(patch.area().indices()).containsExactly(-1, -1, -1, 0);
        assertThat(patch.area().padding(0)).isTrue();
        assertThat(patch.inputs()).containsExactly(0, 0, 0, 1);
        assertThat(patch.kernel()).containsExactly(1, 2, 3, 4);
        assertThat(corner.total()).isCloseTo(4.5, EXACT);
        assertThat(picture().working(1, 5).total()).isCloseTo(1 + 2 * 2 + 3 * 4 + 4 * 5 + 0.5, EXACT);
    }

    @Test
    void poolingNamesTheWinner() {
        var pooled = (Working.Greatest) picture().working(2, 3); // rows and columns 2 and 3 of 4
        assertThat(pooled.winner()).isZero();
        assertThat(pooled.area().indices()).containsExactly(10, 11, 14, 15);
        assertThat(pooled.total()).isCloseTo(5 + 12 + 24 + 36 + 0.5, EXACT);
    }

    @Test
    void aDenseUnitIsTheSumOfItsProducts() {
        var unit = (Working.WeightedSum) picture().working(4, 1);
        assertThat(unit.terms()).hasSize(4);
        assertThat(unit.terms().get(3).weight()).isEqualTo(0.5);
        assertThat(unit.terms().get(3).product()).isCloseTo(77.5 / 2, EXACT);
        assertThat(unit.bias()).isEqualTo(-1);
        assertThat(unit.total()).isCloseTo(77.5 / 2 - 1, EXACT);
    }

    @Test
    void softmaxIsEachPowerOverTheirSum() {
        Followed picture = picture();
        double[] scores = picture.value(4);
        var first = (Working.Softmax) picture.working(5, 0);
        assertThat(first.scores()).containsExactly(scores);
        assertThat(first.total()).isCloseTo(1 / (1 + Math.exp(scores[1] - scores[0])), EXACT);
        assertThat(first.total() + picture.working(5, 1).total()).isCloseTo(1, EXACT);
    }

    @Test
    void normalisationShowsMeanAndVariance() {
        Program program = new Chain(Form.vector(4)).then(new LayerNorm(0)).end(Output.Head.REGRESSION);
        var weights = Map.of(
                "1/layer-norm/scale", Tensor.of(Shape.of(4), 2, 2, 2, 2),
                "1/layer-norm/shift", Tensor.of(Shape.of(4), 1, 1, 1, 1));
        Followed sample = follow(program, weights, Tensor.of(Shape.of(1, 4), 1, 3, 5, 7));
        assertThat(sample.working(1, 0))
                .isEqualTo(new Working.Normalised(1, 4, 5, 0, 2, 1, 2 * (1 - 4) / Math.sqrt(5) + 1));
    }

    @Test
    void attentionShowsScoresWeightsAndMixture() {
        Form two = Form.sequence(2, 1, false);
        Program program = new Chain(two).then(new Attention(1, 0, false, INIT)).then(new Flatten()).end(Output.Head.REGRESSION);
        var weights = Map.of(
                "1/attention/in-weight", Tensor.of(Shape.of(3, 1), 1, 2, 10),
                "1/attention/in-bias", Tensor.of(Shape.of(3), 0, 0, 0),
                "1/attention/out-weight", Tensor.of(Shape.of(1, 1), 0.5f),
                "1/attention/out-bias", Tensor.of(Shape.of(1), 3));
        Followed sample = follow(program, weights, Tensor.of(Shape.of(1, 2, 1), 1, 2));
        var second = (Working.Attended) sample.working(1, 1);
        Working.Head head = second.heads().getFirst();
        assertThat(head.query()).containsExactly(2);
        assertThat(head.scores()).containsExactly(4, 8);
        double share = 1 / (1 + Math.exp(-4));
        assertThat(head.weights()[1]).isCloseTo(share, EXACT);
        assertThat(head.mixture()[0]).isCloseTo((1 - share) * 10 + share * 20, EXACT);
        assertThat(second.total()).isCloseTo(0.5 * head.mixture()[0] + 3, EXACT);
    }

    @Test
    void aStepThatMustNotBeSeenHasNoWeight() {
        Form two = Form.sequence(2, 1, false);
        Program program = new Chain(two).then(new Attention(1, 0, true, INIT)).then(new Flatten()).end(Output.Head.REGRESSION);
        var weights = Map.of(
                "1/attention/in-weight", Tensor.of(Shape.of(3, 1), 1, 2, 10),
                "1/attention/in-bias", Tensor.of(Shape.of(3), 0, 0, 0),
                "1/attention/out-weight", Tensor.of(Shape.of(1, 1), 1),
                "1/attention/out-bias", Tensor.of(Shape.of(1), 0));
        var first = (Working.Attended) follow(program, weights, Tensor.of(Shape.of(1, 2, 1), 1, 2)).working(1, 0);
        assertThat(first.heads().getFirst().weights()).containsExactly(1, 0);
        assertThat(first.total()).isCloseTo(10, EXACT);
    }

    @Test
    void theLossOfAClassPullsTheTrueScoreUpAndTheOthersDown() {
        LossSlope slope = LossSlope.ofClass(Output.Head.CLASSIFICATION, new float[] {0, 0}, 1);
        assertThat(slope.slopes()).containsExactly(0.5, -0.5);
        assertThat(LossSlope.ofClass(Output.Head.BINARY, new float[] {0}, 1).slopes()).containsExactly(-0.5);
    }
}
