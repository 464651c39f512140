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
import org.netwright.tensor.Target;
import org.netwright.tensor.Tensor;
import org.netwright.training.Loss;
import org.netwright.training.Metrics;

/// Tables worked out by hand.
class ClassEvaluationTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Loss LOSS = new Loss.CrossEntropy();

    /// An evaluation of samples numbered 100, 101 …
    private static ClassEvaluation of(List<String> labels, float[] scores, long... truths) {
        int[] samples = IntStream.range(100, 100 + truths.length).toArray();
        int outputs = scores.length / Math.max(1, truths.length);
        Head head = outputs == 1 ? Head.BINARY : Head.CLASSIFICATION;
        var tally = new Tally(new Target.Classes(labels), head, LOSS, samples);
        if (truths.length > 0) {
            tally.add(Tensor.of(Shape.of(truths.length, outputs), scores), Tensor.of(Shape.of(truths.length), truths));
        }
        return (ClassEvaluation) tally.evaluation();
    }

    /// Six samples of classes a, a, b, b, b, c, taken for a, b, b, b, a, a; nothing is d, and c and d are never answered.
    private static ClassEvaluation six() {
        return of(
                List.of("a", "b", "c", "d"),
                new float[] {
                    3, 1, 0, 0,
                    0, 4, 0, 0,
                    0, 1, 0, 0,
                    1, 2, 0, 0,
                    2, 2, 0, 0, // a tie: the first is answered
                    5, 0, 4, 0
                },
                0, 0, 1, 1, 1, 2);
    }

    private static double number(Figure figure) {
        return figure.number().orElseThrow();
    }

    private static Figure undefined(String key) {
        return new Figure.Undefined(Message.of(key));
    }

    @Test
    void rowsOfTheConfusionAreTruthAndColumnsAnswers() {
        Confusion confusion = six().confusion();
        int[][] expected = {{1, 1, 0, 0}, {1, 2, 0, 0}, {1, 0, 0, 0}, {0, 0, 0, 0}};
        for (int truth = 0; truth < 4; truth++) {
            for (int guess = 0; guess < 4; guess++) {
                assertThat(confusion.count(truth, guess)).as(truth + " for " + guess).isEqualTo(expected[truth][guess]);
            }
        }
    }

    @Test
    void aCellOfTheConfusionKnowsItsSamples() {
        assertThat(six().confusion().samples(1, 1)).containsExactly(102, 103);
        assertThat(six().confusion().samples(1, 0)).containsExactly(104);
        assertThat(six().confusion().samples(3, 3)).isEmpty();
    }

    @Test
    void precisionRecallAndF1AreThoseOfTheTable() {
        List<ClassFigures> classes = six().classes();
        ClassFigures a = classes.get(0);
        assertThat(a.support()).isEqualTo(2);
        assertThat(a.predicted()).isEqualTo(3);
        assertThat(number(a.precision())).isCloseTo(1 / 3.0, EXACT);
        assertThat(number(a.recall())).isCloseTo(1 / 2.0, EXACT);
        assertThat(number(a.f1())).isCloseTo(2 / 5.0, EXACT);
        ClassFigures b = classes.get(1);
        assertThat(number(b.precision())).isCloseTo(2 / 3.0, EXACT);
        assertThat(number(b.recall())).isCloseTo(2 / 3.0, EXACT);
        assertThat(number(b.f1())).isCloseTo(4 / 6.0, EXACT);
    }

    @Test
    void aClassThatIsNeverAnsweredHasNoPrecisionAndSaysSo() {
        ClassFigures c = six().classes().get(2);
        assertThat(c.precision()).isEqualTo(undefined("evaluation.class.never-answered"));
        assertThat(number(c.recall())).isZero();
        assertThat(number(c.f1())).isZero();
    }

    @Test
    void aClassWithoutSamplesHasNoFiguresAndSaysSo() {
        ClassFigures d = six().classes().get(3);
        assertThat(d.support()).isZero();
        assertThat(d.recall()).isEqualTo(undefined("evaluation.class.none"));
        assertThat(d.f1()).isEqualTo(undefined("evaluation.class.neither"));
        assertThat(d.area()).isEqualTo(undefined("evaluation.class.one-side"));
        assertThat(six().curve(3)).isEmpty();
    }

    @Test
    void averagesAreOverTheClassesThatHaveTheFigure() {
        var figures = six().figures();
        assertThat(number(figures.get("accuracy"))).isCloseTo(3 / 6.0, EXACT);
        assertThat(number(figures.get("macro_precision"))).isCloseTo((1 / 3.0 + 2 / 3.0) / 2, EXACT);
        assertThat(number(figures.get("macro_recall"))).isCloseTo((1 / 2.0 + 2 / 3.0 + 0) / 3, EXACT);
        assertThat(number(figures.get("macro_f1"))).isCloseTo((2 / 5.0 + 4 / 6.0 + 0) / 3, EXACT);
        assertThat(number(figures.get("weighted_precision"))).isCloseTo((2 / 3.0 + 3 * 2 / 3.0) / 5, EXACT);
        assertThat(number(figures.get("weighted_recall"))).isCloseTo(3 / 6.0, EXACT);
        assertThat(number(figures.get("weighted_f1"))).isCloseTo((2 * 2 / 5.0 + 3 * 4 / 6.0) / 6, EXACT);
    }

    @Test
    void figuresAreThoseTrainingReports() {
        var random = new SplitMix(4);
        for (int outputs : new int[] {1, 2, 5}) {
            int classes = Math.max(2, outputs);
            Head head = outputs == 1 ? Head.BINARY : Head.CLASSIFICATION;
            float[] scores = new float[200 * outputs];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = random.nextInt(7); // many ties
            }
            long[] truths = IntStream.range(0, 200).mapToLong(i -> random.nextInt(classes)).toArray();
            Metrics metrics = Metrics.of(head, LOSS, List.of());
            metrics.add(Tensor.of(Shape.of(200, outputs), scores), Tensor.of(Shape.of(200), truths));
            var figures = of(IntStream.range(0, classes).mapToObj(i -> "c" + i).toList(), scores, truths).figures();
            metrics.figures("test").forEach((name, value) ->
                    assertThat(number(figures.get(name.substring("test_".length())))).as(name).isCloseTo(value, EXACT));
        }
    }

    /// Scores of the second class 3, 1, 1, 0, −1 for samples that are of it, of it, not, of it, not.
    private static ClassEvaluation ties() {
        return of(List.of("no", "yes"), new float[] {3, 1, 1, 0, -1}, 1, 1, 0, 1, 0);
    }

    @Test
    void samplesOfEqualScorePassTheThresholdTogether() {
        RankingCurve curve = ties().curve(1).orElseThrow();
        assertThat(curve.points()).extracting(RankingCurve.Point::truePositiveRate)
                .containsExactly(0.0, 1 / 3.0, 2 / 3.0, 1.0, 1.0);
        assertThat(curve.points()).extracting(RankingCurve.Point::falsePositiveRate)
                .containsExactly(0.0, 0.0, 0.5, 0.5, 1.0);
        assertThat(curve.points().stream().skip(1).map(point -> point.precision().orElseThrow()))
                .containsExactly(1.0, 2 / 3.0, 3 / 4.0, 3 / 5.0);
        assertThat(curve.points().getFirst().precision()).isEmpty();
        assertThat(curve.points().get(2).threshold()).isCloseTo(1 / (1 + Math.exp(-1)), EXACT);
        assertThat(curve.points().get(3).threshold()).isEqualTo(0.5);
    }

    @Test
    void theAreaCountsTiesHalfAndTheAveragePrecisionStepsOverThem() {
        // pairs: 3>1, 3>-1, 1=1, 1>-1, 0<1, 0>-1
        RankingCurve curve = ties().curve(1).orElseThrow();
        assertThat(curve.area()).isCloseTo(4.5 / 6, EXACT);
        assertThat(curve.averagePrecision()).isCloseTo(1 / 3.0 * (1 + 2 / 3.0 + 3 / 4.0), EXACT);
        assertThat(number(ties().figures().get("auc"))).isEqualTo(curve.area());
        assertThat(number(ties().figures().get("average_precision"))).isEqualTo(curve.averagePrecision());
    }

    @Test
    void theOtherClassHasTheSameAreaSeenFromBehind() {
        assertThat(ties().curve(0).orElseThrow().area()).isCloseTo(4.5 / 6, EXACT);
    }

    @Test
    void certaintyBeyondFloatingPointStillRanks() {
        ClassEvaluation sure = of(List.of("no", "yes"), new float[] {60, 50, 40}, 1, 0, 0);
        assertThat(sure.scores().chance(0, 1)).isEqualTo(sure.scores().chance(1, 1)).isEqualTo(1);
        assertThat(number(sure.figures().get("auc"))).isEqualTo(1);
    }

    @Test
    void oneSampleHasAccuracyAndLossButNoCurve() {
        ClassEvaluation one = of(List.of("no", "yes"), new float[] {0}, 1);
        assertThat(one.answer(0)).isEqualTo(new Answer.OfClass(100, 1, 0, 0.5, Math.log(2)));
        assertThat(number(one.figures().get("accuracy"))).isZero();
        assertThat(one.figures().get("auc")).isEqualTo(undefined("evaluation.class.one-side"));
        assertThat(one.figures().get("loss").range()).contains(new Interval(Math.log(2), Math.log(2)));
    }

    @Test
    void withoutSamplesNothingIsDefined() {
        ClassEvaluation none = of(List.of("no", "yes"), new float[0]);
        assertThat(none.size()).isZero();
        assertThat(none.figures().values()).allMatch(Figure.Undefined.class::isInstance);
        assertThat(none.figures().get("accuracy")).isEqualTo(undefined("evaluation.no-samples"));
        assertThat(none.worst(20)).isEmpty();
        assertThat(none.calibration().error()).isZero();
    }

    @Test
    void allRightIsOneEverywhereWithoutMistakes() {
        ClassEvaluation right = of(List.of("a", "b", "c"), new float[] {9, 0, 0, 0, 9, 0, 0, 0, 9}, 0, 1, 2);
        right.figures().forEach((name, figure) -> {
            if (!name.equals("loss")) {
                assertThat(number(figure)).as(name).isCloseTo(1, EXACT);
                assertThat(figure.range()).as(name).contains(new Interval(1, 1));
            }
        });
        assertThat(right.confidentMistakes(20)).isEmpty();
    }

    @Test
    void allWrongIsZeroWithTheSurestMistakeFirst() {
        ClassEvaluation wrong = of(List.of("a", "b"), new float[] {0, 1, 0, 5, 2, 0, 0, 5}, 0, 0, 1, 0);
        assertThat(number(wrong.figures().get("accuracy"))).isZero();
        assertThat(number(wrong.figures().get("macro_f1"))).isZero();
        assertThat(wrong.confidentMistakes(3)).extracting(Answer.OfClass::sample).containsExactly(101, 103, 102);
        assertThat(wrong.worst(2)).extracting(Answer.OfClass::sample).containsExactly(101, 103);
    }

    @Test
    void theWorstAnswersAreThoseOfTheGreatestLossRightOnesToo() {
        ClassEvaluation some = of(List.of("no", "yes"), new float[] {0.1f, 4, -3, -0.2f}, 1, 1, 1, 0);
        assertThat(some.worst(3)).extracting(Answer.OfClass::sample).containsExactly(102, 100, 103);
        assertThat(some.worst(3)).extracting(Answer.OfClass::right).containsExactly(false, true, true);
    }

    @Test
    void calibrationComparesConfidenceWithTheShareThatIsRight() {
        float nine = (float) Math.log(9); // a probability of 0.9
        Calibration calibration = of(List.of("no", "yes"), new float[] {0.1f, -0.1f, nine + 0.01f, nine + 0.01f}, 1, 1, 1, 0)
                .calibration();
        double half = 1 / (1 + Math.exp(-0.1f));
        double sure = 1 / (1 + Math.exp(-(nine + 0.01f)));
        assertThat(calibration.bins().get(5).count()).isEqualTo(2);
        assertThat(calibration.bins().get(5).confidence()).isCloseTo(half, EXACT);
        assertThat(calibration.bins().get(9).right()).isEqualTo(0.5);
        assertThat(calibration.error()).isCloseTo((half - 0.5) / 2 + (sure - 0.5) / 2, EXACT);
    }

    @Test
    void scoresThatAreNoNumbersLeaveTheLossUndefined() {
        ClassEvaluation broken = of(List.of("a", "b"), new float[] {Float.NaN, Float.NaN, 1, 0}, 0, 0);
        assertThat(broken.figures().get("loss")).isEqualTo(undefined("evaluation.no-numbers"));
    }

    @Test
    void batchesAreGathered() {
        var tally = new Tally(new Target.Classes(List.of("a", "b")), Head.CLASSIFICATION, LOSS, new int[] {7, 3, 5});
        tally.add(Tensor.of(Shape.of(2, 2), 1, 0, 0, 1), Tensor.of(Shape.of(2), 0L, 1L));
        tally.add(Tensor.of(Shape.of(1, 2), 2, 0), Tensor.of(Shape.of(1), 1L));
        Evaluation evaluation = tally.evaluation();
        assertThat(evaluation.size()).isEqualTo(3);
        assertThat(evaluation.answer(2).sample()).isEqualTo(5);
        assertThat(number(evaluation.figures().get("accuracy"))).isCloseTo(2 / 3.0, EXACT);
    }
}
