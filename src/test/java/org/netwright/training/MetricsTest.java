package org.netwright.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netwright.op.Output.Head;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// Figures worked out by hand.
class MetricsTest {
    private static Metrics classes(List<Double> weights) {
        return Metrics.of(Head.CLASSIFICATION, new Loss.CrossEntropy(), weights);
    }

    @Test
    void classesAreCountedOverAllBatches() {
        Metrics metrics = classes(List.of());
        metrics.add(Tensor.of(Shape.of(2, 3), 5, 1, 0, 0, 2, 1), Tensor.of(Shape.of(2), 0L, 2L));
        metrics.add(Tensor.of(Shape.of(1, 3), 0, 0, 4), Tensor.of(Shape.of(1), 2L));
        var figures = metrics.figures("test");
        assertThat(figures.get("test_accuracy")).isCloseTo(2 / 3.0, within(1e-12));
        // class 0: F1 1; class 1: guessed once, wrongly: 0; class 2: one of two found, never guessed wrongly: 2/3
        assertThat(figures.get("test_macro_f1")).isCloseTo((1 + 0 + 2 / 3.0) / 3, within(1e-12));
        double first = Math.log(Math.exp(5) + Math.exp(1) + 1) - 5;
        double second = Math.log(1 + Math.exp(2) + Math.exp(1)) - 1;
        double third = Math.log(2 + Math.exp(4)) - 4;
        assertThat(figures.get("test_loss")).isCloseTo((first + second + third) / 3, within(1e-9));
        assertThat(figures).doesNotContainKey("test_auc");
    }

    @Test
    void classWeightsWeighTheLossAndNothingElse() {
        Metrics metrics = classes(List.of(1.0, 3.0));
        metrics.add(Tensor.of(Shape.of(2, 2), 1, 0, 1, 0), Tensor.of(Shape.of(2), 0L, 1L));
        double right = Math.log(1 + Math.exp(-1));
        double wrong = Math.log(1 + Math.exp(1));
        assertThat(metrics.figures("x").get("x_loss")).isCloseTo((right + 3 * wrong) / 4, within(1e-9));
        assertThat(metrics.figures("x").get("x_accuracy")).isEqualTo(0.5);
    }

    @Test
    void hugeScoresOverflowNothing() {
        Metrics metrics = classes(List.of());
        metrics.add(Tensor.of(Shape.of(1, 2), 1e30f, -1e30f), Tensor.of(Shape.of(1), 0L));
        assertThat(metrics.figures("x").get("x_loss")).isZero();
        Metrics binary = Metrics.of(Head.BINARY, new Loss.BinaryCrossEntropy(), List.of());
        binary.add(Tensor.of(Shape.of(2, 1), 1e30f, -1e30f), Tensor.of(Shape.of(2), 1L, 0L));
        assertThat(binary.figures("x").get("x_loss")).isZero();
    }

    @Test
    void theAreaUnderTheCurveIsTheShareOfPairsInTheRightOrderTiesHalf() {
        Metrics metrics = Metrics.of(Head.BINARY, new Loss.BinaryCrossEntropy(), List.of());
        metrics.add(Tensor.of(Shape.of(5, 1), 3, 1, 1, 0, -1), Tensor.of(Shape.of(5), 1L, 1L, 0L, 1L, 0L));
        // pairs (second class, first class): 3>1, 3>-1, 1=1, 1>-1, 0<1, 0>-1
        assertThat(metrics.figures("x").get("x_auc")).isCloseTo(4.5 / 6, within(1e-12));
    }

    @Test
    void numbersAreMeasuredByErrorAndByExplainedVariance() {
        Metrics metrics = Metrics.of(Head.REGRESSION, new Loss.Huber(0.5), List.of());
        metrics.add(Tensor.of(Shape.of(3, 1), 1, 2, 4), Tensor.of(Shape.of(3, 1), 1f, 2.25f, 3f));
        var figures = metrics.figures("x");
        assertThat(figures.get("x_mae")).isCloseTo(1.25 / 3, within(1e-9));
        assertThat(figures.get("x_loss")).isCloseTo((0.5 * 0.0625 + 0.5 * (1 - 0.25)) / 3, within(1e-9));
        double mean = 6.25 / 3;
        double variance = Math.pow(1 - mean, 2) + Math.pow(2.25 - mean, 2) + Math.pow(3 - mean, 2);
        assertThat(figures.get("x_r2")).isCloseTo(1 - (0.0625 + 1) / variance, within(1e-9));
    }

    @Test
    void eachOutputOfARegressionExplainsItsOwnVariance() {
        Metrics metrics = Metrics.of(Head.REGRESSION, new Loss.MeanSquared(), List.of());
        metrics.add(Tensor.of(Shape.of(2, 2), 0, 1000, 1, 1000), Tensor.of(Shape.of(2, 2), 0f, 0f, 1f, 2000f));
        assertThat(metrics.figures("x").get("x_r2")).isCloseTo((1 + 0) / 2.0, within(1e-9));
    }
}
