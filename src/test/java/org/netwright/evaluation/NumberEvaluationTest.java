package org.netwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.netwright.data.SplitMix;
import org.netwright.op.Output.Head;
import org.netwright.param.Message;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;
import org.netwright.training.Loss;
import org.netwright.training.Metrics;

/// Tables worked out by hand.
class NumberEvaluationTest {
    private static final Offset<Double> EXACT = within(1e-12);

    private static NumberEvaluation of(Loss loss, List<String> names, float[] truths, float[] values) {
        int[] samples = IntStream.range(10, 10 + truths.length / names.size()).toArray();
        return new NumberEvaluation(new NumberScores(names, loss, samples, truths, values));
    }

    private static double number(Figure figure) {
        return figure.number().orElseThrow();
    }

    @Test
    void figuresAreThoseOfTheTable() {
        NumberEvaluation three =
                of(new Loss.MeanSquared(), List.of("price"), new float[] {1, 2, 6}, new float[] {2, 2, 4});
        var figures = three.figures();
        assertThat(number(figures.get("mae"))).isCloseTo(1, EXACT);
        assertThat(number(figures.get("rmse"))).isCloseTo(Math.sqrt(5 / 3.0), EXACT);
        assertThat(number(figures.get("loss"))).isCloseTo(5 / 3.0, EXACT);
        assertThat(number(figures.get("r2"))).isCloseTo(1 - 5 / 14.0, EXACT);
        assertThat(number(three.outputs().getFirst().bias())).isCloseTo(-1 / 3.0, EXACT);
    }

    @Test
    void residualsSayByHowMuchAnswersAreTooGreat() {
        NumberScores scores =
                of(new Loss.MeanSquared(), List.of("price"), new float[] {1, 2, 6}, new float[] {2, 2, 4}).scores();
        assertThat(IntStream.range(0, 3).mapToDouble(i -> scores.residual(i, 0))).containsExactly(1.0, 0.0, -2.0);
        assertThat(scores.answer(2)).isEqualTo(new Answer.OfNumbers(12, List.of(6.0), List.of(4.0), 4));
    }

    @Test
    void theWorstAnswersComeFirst() {
        NumberEvaluation four = of(
                new Loss.MeanAbsolute(), List.of("x"), new float[] {0, 0, 0, 0}, new float[] {1, -3, 3, 2});
        assertThat(four.worst(3)).extracting(Answer.OfNumbers::sample).containsExactly(11, 12, 13);
    }

    @Test
    void figuresAreThoseTrainingReports() {
        var random = new SplitMix(8);
        float[] truths = new float[300];
        float[] values = new float[300];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = i % 3 == 2 ? 4 : random.nextInt(100); // the third number never changes
            values[i] = truths[i] + random.nextInt(10) - 5;
        }
        Metrics metrics = Metrics.of(Head.REGRESSION, new Loss.Huber(2), List.of());
        metrics.add(Tensor.of(Shape.of(100, 3), values), Tensor.of(Shape.of(100, 3), truths));
        var figures = of(new Loss.Huber(2), List.of("a", "b", "c"), truths, values).figures();
        metrics.figures("test").forEach((name, value) -> assertThat(number(figures.get(name.substring("test_".length()))))
                .as(name)
                .isCloseTo(value, within(1e-9)));
    }

    @Test
    void oneSampleHasAnErrorButExplainsNoVariance() {
        NumberEvaluation one = of(new Loss.MeanSquared(), List.of("x"), new float[] {3}, new float[] {5});
        assertThat(number(one.figures().get("mae"))).isEqualTo(2);
        assertThat(one.figures().get("r2")).isEqualTo(new Figure.Undefined(Message.of("evaluation.one-sample")));
    }

    @Test
    void withoutSamplesNothingIsDefined() {
        NumberEvaluation none = of(new Loss.MeanSquared(), List.of("x"), new float[0], new float[0]);
        assertThat(none.figures().values())
                .allMatch(new Figure.Undefined(Message.of("evaluation.no-samples"))::equals);
    }

    @Test
    void allRightLeavesNoError() {
        NumberEvaluation right = of(new Loss.MeanSquared(), List.of("x"), new float[] {3, 4}, new float[] {3, 4});
        assertThat(number(right.figures().get("r2"))).isEqualTo(1);
        assertThat(number(right.figures().get("rmse"))).isZero();
    }
}
