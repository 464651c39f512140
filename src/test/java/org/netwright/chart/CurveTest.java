package org.netwright.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CurveTest {
    @Test
    void tenThousandPointsAreDrawnAsFewAsAThousandAre() {
        var curve = new Curve(10, 0.25);
        for (int i = 1; i <= 10_000; i++) {
            curve.add(i / 1000.0, Math.sin(i));
        }

        assertThat(Traces.smooth(curve, y -> y)[0]).hasSizeLessThanOrEqualTo(Curve.STRETCHES);
        assertThat(Traces.extremes(curve, y -> y)[0]).hasSizeLessThanOrEqualTo(2 * Curve.STRETCHES);
    }

    @Test
    void noPeakIsLostFromSight() {
        var curve = new Curve(10, 0.25);
        for (int i = 1; i <= 10_000; i++) {
            curve.add(i / 1000.0, i == 4321 ? 99 : i == 7000 ? -5 : 1);
        }

        assertThat(Arrays.stream(Traces.extremes(curve, y -> y)[1]).max()).hasValue(99);
        assertThat(Arrays.stream(Traces.extremes(curve, y -> y)[1]).min()).hasValue(-5);
    }

    @Test
    void fewPointsAreDrawnAsTheyAre() {
        var curve = new Curve(3, 0.25);
        curve.add(1, 0.9);
        curve.add(2, 0.7);
        curve.add(3, 0.6);

        assertThat(curve.stretches()).isEqualTo(Curve.STRETCHES);
        assertThat(Traces.extremes(curve, y -> y)[1]).containsExactly(0.9, 0.9, 0.7, 0.7, 0.6, 0.6);
        assertThat(Traces.extremes(curve, y -> y)[0][5]).as("the last point lies where it was measured").isEqualTo(3);
        assertThat(Traces.smooth(curve, y -> y)[1]).usingComparatorWithPrecision(0.02).containsExactly(0.9, 0.7, 0.6);
    }

    @Test
    void extremesComeInTheOrderTheyWereMeasured() {
        var curve = new Curve(Curve.STRETCHES, 1);
        curve.add(0.1, 5);
        curve.add(0.2, 1);
        curve.add(0.3, 3);
        curve.add(1.1, 2);
        curve.add(1.2, 7);

        assertThat(Traces.extremes(curve, y -> y)[1]).containsExactly(5, 1, 2, 7);
    }

    @Test
    void aConstantIsSmoothedToItselfFromTheFirstPointOn() {
        var curve = new Curve(5, 0.25);
        for (int i = 1; i <= 50; i++) {
            curve.add(i / 10.0, 3);
        }

        assertThat(Arrays.stream(Traces.smooth(curve, y -> y)[1])).allSatisfy(y -> assertThat(y).isCloseTo(3, within(1e-12)));
    }

    @Test
    void smoothingDoesNotDependOnHowOftenATrainingReports() {
        var seldom = new Curve(4, 0.25);
        var often = new Curve(4, 0.25);
        for (int i = 1; i <= 4000; i++) {
            double y = Math.exp(-i / 1000.0);
            often.add(i / 1000.0, y);
            if (i % 50 == 0) {
                seldom.add(i / 1000.0, y);
            }
        }

        assertThat(smoothAt(seldom, 2)).isCloseTo(smoothAt(often, 2), within(0.01));
    }

    @Test
    void noiseIsSmoothedAway() {
        var curve = new Curve(10, 0.25);
        var random = new Random(1);
        for (int i = 1; i <= 10_000; i++) {
            curve.add(i / 1000.0, 2 + random.nextGaussian());
        }

        assertThat(smoothAt(curve, 10)).isCloseTo(2, within(0.2));
    }

    @Test
    void aLongerTrainingThanPlannedKeepsItsExtremes() {
        var curve = new Curve(2, 0.25);
        for (int i = 1; i <= 1000; i++) {
            curve.add(i / 100.0, i == 150 ? 50 : i == 900 ? -50 : i / 1000.0);
        }

        double[][] line = Traces.extremes(curve, y -> y);
        assertThat(line[0]).isSorted();
        assertThat(line[0][line[0].length - 1]).isEqualTo(10);
        assertThat(Arrays.stream(line[1]).max()).hasValue(50);
        assertThat(Arrays.stream(line[1]).min()).hasValue(-50);
        int peak = 0;
        while (line[1][peak] != 50) {
            peak++;
        }
        assertThat(line[0][peak]).isCloseTo(1.5, within(0.1));
    }

    @Test
    void whatIsNotANumberIsLeftOut() {
        var curve = new Curve(2, 0.25);
        curve.add(0.5, Double.NaN);
        curve.add(0.6, Double.POSITIVE_INFINITY);

        assertThat(curve.stretches()).isZero();
        curve.add(1, 4);
        assertThat(Traces.smooth(curve, y -> y)[1]).containsExactly(4);
    }

    /// The smoothed value of the first stretch that does not lie before a place.
    private static double smoothAt(Curve curve, double x) {
        double[][] line = Traces.smooth(curve, y -> y);
        int at = 0;
        while (line[0][at] < x - 1e-9) {
            at++;
        }
        return line[1][at];
    }

    @Test
    void aPartIsSmoothedAsInTheWholeAndItsLineLeadsOutOfSight() {
        var whole = new Curve(10, 0.25);
        var part = Curve.of(new Lens.Part(4, 5), 0.25);
        for (int i = 1; i <= 1000; i++) {
            double y = Math.sin(i / 30.0);
            whole.add(i / 100.0, y);
            part.add(i / 100.0, y);
        }

        double[] xs = Traces.smooth(part, y -> y)[0];
        assertThat(xs).hasSize(103).isSorted().startsWith(3.99, 4).endsWith(5, 5.01);
        assertThat(smoothAt(part, 4.5)).isCloseTo(smoothAt(whole, 4.5), within(0.02));
    }

    @Test
    void aPartBetweenTwoPointsStillHasALine() {
        var part = Curve.of(new Lens.Part(2.2, 2.7), 1e-9);
        part.add(2, 1);
        part.add(3, 5);

        assertThat(Traces.smooth(part, y -> y)).isDeepEqualTo(new double[][] {{2, 3}, {1, 5}});
        assertThat(Traces.extent(part, 0, y -> y)).isEqualTo(new Traces.Extent(1, 5));
    }
}
