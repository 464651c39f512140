package org.netwright.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netwright.op.Output.Head;

/// Figures against tables worked out by hand.
class MetricsTest {
    private static final double[] EQUAL = {};

    @Test
    void threeClassesWithOneMistake() {
        var metrics = new Metrics(Head.CLASSIFICATION, new Loss.CrossEntropy(), 3, EQUAL);
        metrics.add(new float[] {1, 0, 0, 0, 1, 0, 0, 1, 0}, new long[] {0, 1, 2});
        Map<String, Double> figures = metrics.figures();

        // class 0: F1 1, class 1: one right of two predicted: 2/3, class 2: 0
        assertThat(figures.get("accuracy")).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(figures.get("macro_f1")).isEqualTo((1 + 2 / 3.0) / 3, within(1e-12));
        double right = Math.log(Math.E + 2) - 1;
        double wrong = Math.log(Math.E + 2);
        assertThat(figures.get("loss")).isEqualTo((2 * right + wrong) / 3, within(1e-7));
        assertThat(figures).doesNotContainKey("auc");
        assertThat(metrics.confusion()[2]).containsExactly(0, 1, 0);
    }

    @Test
    void aClassThatNeitherOccursNorIsPredictedDoesNotCountInF1() {
        var metrics = new Metrics(Head.CLASSIFICATION, new Loss.CrossEntropy(), 4, EQUAL);
        metrics.add(new float[] {9, 0, 0, 0, 0, 9, 0, 0}, new long[] {0, 1});

        assertThat(metrics.figures().get("macro_f1")).isEqualTo(1);
    }

    @Test
    void classWeightsMakeTheLossAWeightedMean() {
        var metrics = new Metrics(Head.CLASSIFICATION, new Loss.CrossEntropy(), 2, new double[] {1, 3});
        metrics.add(new float[] {2, 0, 2, 0}, new long[] {0, 1});
        double good = Math.log(1 + Math.exp(-2));
        double bad = Math.log(1 + Math.exp(2));

        assertThat(metrics.figures().get("loss")).isEqualTo((good + 3 * bad) / 4, within(1e-12));
    }

    @Test
    void theAreaUnderTheCurveCountsTiesAsHalf() {
        var metrics = new Metrics(Head.BINARY, new Loss.BinaryCrossEntropy(), 1, EQUAL);
        metrics.add(new float[] {1, 1, -1, 2}, new long[] {1, 0, 0, 1});

        // pairs (positive, negative): (1,1) tie, (1,-1) won, (2,1) won, (2,-1) won
        assertThat(metrics.figures().get("auc")).isEqualTo(3.5 / 4, within(1e-12));
        assertThat(metrics.figures().get("accuracy")).isEqualTo(3 / 4.0);
    }

    @Test
    void aScoreFarOutDoesNotOverflow() {
        var metrics = new Metrics(Head.BINARY, new Loss.BinaryCrossEntropy(), 1, EQUAL);
        metrics.add(new float[] {1000, -1000}, new long[] {0, 0});

        assertThat(metrics.figures().get("loss")).isEqualTo(500, within(1e-9));
    }

    @Test
    void numbersHaveErrorsAndAShareOfTheSpreadExplained() {
        var metrics = new Metrics(Head.REGRESSION, new Loss.Huber(1), 1, EQUAL);
        metrics.add(new float[] {1, 2, 6}, new float[] {1, 3, 4});
        Map<String, Double> figures = metrics.figures();

        assertThat(figures.get("mae")).isEqualTo(1, within(1e-12));
        assertThat(figures.get("rmse")).isEqualTo(Math.sqrt(5 / 3.0), within(1e-12));
        double mean = 8 / 3.0;
        double spread = Math.pow(1 - mean, 2) + Math.pow(3 - mean, 2) + Math.pow(4 - mean, 2);
        assertThat(figures.get("r2")).isEqualTo(1 - 5 / spread, within(1e-9));
        assertThat(figures.get("loss")).isEqualTo((0 + 0.5 + 1.5) / 3, within(1e-12));
    }

    @Test
    void numbersThatNeverChangeHaveNoSpreadToExplain() {
        var metrics = new Metrics(Head.REGRESSION, new Loss.MeanSquared(), 1, EQUAL);
        metrics.add(new float[] {1, 2}, new float[] {5, 5});

        assertThat(metrics.figures().get("r2")).isZero();
    }

    @Test
    void withoutSamplesThereAreNoFigures() {
        assertThat(new Metrics(Head.BINARY, new Loss.BinaryCrossEntropy(), 1, EQUAL).figures()).isEmpty();
    }
}
