package org.netwright.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netwright.look.Fonts;
import org.netwright.look.Theme;

class CurvesChartTest {
    private static final CurveTexts TEXTS =
            new CurveTexts("Loss", "training", "validation", "last run", "best: epoch", "epoch", "Nothing yet.");

    private final CurvesChart chart = new CurvesChart(TEXTS, Scale.LOSS, Theme.LIGHT, new Fonts());

    private void train(int epochs) {
        chart.start(10);
        for (int i = 1; i <= epochs * 20; i++) {
            chart.addTraining(i / 20.0, 2.0 / (1 + i / 20.0) + (i % 2 == 0 ? 0.1 : -0.1));
        }
        for (int epoch = 1; epoch <= epochs; epoch++) {
            chart.addValidation(epoch, 2.2 / (1 + epoch));
        }
        chart.best(epochs, 2.2 / (1 + epochs));
    }

    /// How many pixels have a colour, or nearly so: thin strokes and letters mix with their ground.
    private long pixels(String colour) {
        return pixels(colour, 0, 180);
    }

    /// The same of some rows only.
    private long pixels(String colour, int top, int bottom) {
        int wanted = Integer.parseInt(colour.substring(1), 16);
        var pixels = chart.paint(430, 180, 1).pixels();
        long count = 0;
        for (int i = top * 430; i < bottom * 430; i++) {
            int pixel = pixels.get(i);
            int away = 0;
            for (int shift = 0; shift < 24; shift += 8) {
                away = Math.max(away, Math.abs((pixel >> shift & 0xff) - (wanted >> shift & 0xff)));
            }
            count += away <= 24 ? 1 : 0;
        }
        return count;
    }

    @Test
    void bothCurvesAreDrawnInTheColoursOfTheTheme() {
        train(5);

        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            chart.dress(theme);
            for (String colour : List.of(theme.accent(), theme.accentFaint(), theme.second(), theme.rule())) {
                assertThat(pixels(colour)).as(colour).isGreaterThan(20);
            }
        }
    }

    @Test
    void theLegendStandsAboveThePlotWhereverTheCurvesGo() {
        chart.start(2);
        for (double[] corner : new double[][] {{0.01, 2}, {0.02, 0}, {1.98, 0}, {2, 2}}) {
            chart.addTraining(corner[0], corner[1]);
        }
        chart.behind(new double[][] {{1, 2}, {1, 1}});
        chart.paint(430, 180, 1);
        int top = (int) chart.plotHeight()[0];

        assertThat(pixels(Theme.LIGHT.text(), 20, top)).as("its words").isGreaterThan(10);
        assertThat(pixels(Theme.LIGHT.text(), top, 180)).as("nothing of it").isZero();
        assertThat(top).as("the plot is high all the same").isLessThan(60);
    }

    @Test
    void theRunBeforeIsSeenBehindThisOneUntilItIsTakenAway() {
        train(5);
        chart.paint(430, 180, 1); // axes leave room by the size they were painted in
        long without = pixels(Theme.LIGHT.wire());

        chart.behind(new double[][] {{1, 2, 3, 4, 5, 6, 7}, {1.9, 1.7, 1.6, 1.5, 1.45, 1.4, 1.4}});
        assertThat(pixels(Theme.LIGHT.wire())).isGreaterThan(without + 60);

        chart.behind(new double[2][0]);
        assertThat(pixels(Theme.LIGHT.wire())).isEqualTo(without);
    }

    @Test
    void anEmptyChartSaysWhatWillAppear() {
        chart.start(10);

        assertThat(pixels(Theme.LIGHT.accent())).isZero();
        assertThat(pixels(Theme.LIGHT.muted())).isGreaterThan(5);
    }

    @Test
    void theFirstStepIsSeenAsADot() {
        chart.start(10);
        chart.addValidation(1, 2.0);
        long legend = pixels(Theme.LIGHT.accent());

        chart.addTraining(0.05, 2.3);

        assertThat(pixels(Theme.LIGHT.accent())).isGreaterThan(legend + 20);
    }

    @Test
    void morePointsMakeALongerCurve() {
        train(2);
        chart.paint(430, 180, 1);
        int top = (int) chart.plotHeight()[0]; // the line in the legend above does not grow
        long few = pixels(Theme.LIGHT.accent(), top, 180);
        train(9);

        assertThat(pixels(Theme.LIGHT.accent(), top, 180)).isGreaterThan(3 * few / 2);
    }

    @Test
    void startingAnewForgetsTheCurves() {
        train(5);
        chart.start(3);

        assertThat(pixels(Theme.LIGHT.second())).isZero();
    }

    @Test
    void aPlaceOfThePlotIsReadOffToThePointThatWasMeasuredThere() {
        train(5);
        chart.paint(430, 180, 1);
        double epoch = chart.epochAt(225, 90).orElseThrow();

        assertThat(chart.reading(epoch)).hasValueSatisfying(reading -> {
            assertThat(reading.epoch()).isBetween(4.4, 5.0);
            double raw = 2.0 / (1 + reading.epoch()) + (Math.round(20 * reading.epoch()) % 2 == 0 ? 0.1 : -0.1);
            assertThat(reading.training()).hasValueSatisfying(point -> {
                assertThat(point.value()).isEqualTo(String.format(Locale.ROOT, "%.4f", raw));
                assertThat(point.x()).isEqualTo(reading.x());
                assertThat(point.y()).isBetween(0.0, 180.0);
            });
            assertThat(reading.validation()).hasValueSatisfying(point -> {
                assertThat(point.value()).isEqualTo("0.3667");
                assertThat(point.epoch()).isEqualTo(5);
            });
        });
        assertThat(chart.epochAt(2, 90)).as("left of the axis").isEmpty();
    }

    @Test
    void aReadingNamesItsEpochAndBatch() {
        train(5);
        chart.paint(430, 180, 1);

        Reading early = chart.reading(0.05).orElseThrow();
        Reading end = chart.reading(2).orElseThrow();
        Reading next = chart.reading(2.05).orElseThrow();

        assertThat(List.of(early.wholeEpoch(), end.wholeEpoch(), next.wholeEpoch())).containsExactly(1, 2, 3);
        assertThat(List.of(early.batch(20), end.batch(20), next.batch(20))).containsExactly(1, 20, 1);
    }

    @Test
    void rightOfTheCurveItsEndIsRead() {
        train(5);
        chart.paint(430, 180, 1);

        assertThat(chart.reading(9.5)).hasValueSatisfying(reading -> {
            assertThat(reading.epoch()).isEqualTo(5);
            assertThat(reading.x()).isLessThan(260);
        });
    }

    @Test
    void nothingIsReadFromAnEmptyChart() {
        chart.paint(430, 180, 1);

        assertThat(chart.reading(3)).isEmpty();
    }

    private double height(double epoch) {
        return chart.reading(epoch).flatMap(Reading::training).orElseThrow().y();
    }

    @Test
    void onALogarithmicAxisEqualFactorsAreEquallyHigh() {
        chart.start(3);
        chart.addTraining(1, 1);
        chart.addTraining(2, 0.1);
        chart.addTraining(3, 0.01);
        chart.look(Lens.USUAL.with(true));
        chart.paint(430, 180, 1);

        assertThat(height(2) - height(1)).isCloseTo(height(3) - height(2), within(0.01)).isPositive();

        chart.look(Lens.USUAL);
        chart.paint(430, 180, 1);
        assertThat(height(2) - height(1)).isGreaterThan(5 * (height(3) - height(2)));
    }

    @Test
    void whatHasNoPlaceOnALogarithmicAxisIsLeftOutOfTheDrawingButStillRead() {
        chart.look(Lens.USUAL.with(true).with(Smoothing.NONE));
        chart.start(3);
        chart.addTraining(1, 1);
        chart.addTraining(2, 0);
        chart.addTraining(3, -1);
        chart.paint(430, 180, 1);

        assertThat(chart.reading(2).flatMap(Reading::training)).hasValueSatisfying(point -> {
            assertThat(point.value()).isEqualTo("0.00000");
            assertThat(point.y()).isNaN();
        });
    }

    @Test
    void theStrongerTheSmoothingTheLessTheStrongCurveTrembles() {
        train(9);
        long before = Long.MAX_VALUE;
        for (Smoothing smoothing : Smoothing.values()) {
            chart.look(Lens.USUAL.with(smoothing));
            long covered = pixels(Theme.LIGHT.accent());
            assertThat(covered).as(smoothing.key()).isLessThan(before);
            before = covered;
        }
        assertThat(pixels(Theme.LIGHT.accentFaint())).as("what was measured stays").isGreaterThan(100);
    }

    @Test
    void afterTheStrongestSmoothingComesNone() {
        assertThat(Smoothing.NONE.next().next().next()).isEqualTo(Smoothing.STRONG);
        assertThat(Smoothing.STRONG.next()).isEqualTo(Smoothing.NONE);
    }

    @Test
    void aPartFillsTheChartAndTheWholeComesBack() {
        train(10);
        chart.paint(430, 180, 1);
        double x = chart.reading(6).orElseThrow().x();
        Lens.Part part = chart.part(chart.reading(6.5).orElseThrow().x(), x).orElseThrow();
        assertThat(part.from()).isCloseTo(6, within(0.01));
        assertThat(part.to()).isCloseTo(6.5, within(0.01));

        chart.look(Lens.USUAL.on(part));
        chart.paint(430, 180, 1);
        assertThat(chart.reading(6).orElseThrow().x()).isLessThan(60);
        assertThat(chart.reading(6.5).orElseThrow().x()).isGreaterThan(400);

        chart.look(Lens.USUAL.on(part).whole());
        chart.paint(430, 180, 1);
        assertThat(chart.reading(6).orElseThrow().x()).isCloseTo(x, within(0.5));
    }

    @Test
    void aFewPixelsAreNoPart() {
        train(10);
        chart.paint(430, 180, 1);

        assertThat(chart.part(200, 203)).isEmpty();
        assertThat(chart.part(900, 950)).as("beside the axes").isEmpty();
    }

    /// Ends of the segments that are painted when so many points were added.
    private int painted(int points, Lens lens) {
        chart.look(lens);
        chart.start(10);
        for (int i = 1; i <= points; i++) {
            chart.addTraining(10.0 * i / points, 2 + Math.sin(i));
        }
        var data = chart.data();
        return IntStream.range(0, data.getSeriesCount()).map(data::getItemCount).sum();
    }

    @Test
    void aHundredThousandPointsArePaintedWithNoMoreSegmentsThanAThousand() {
        assertThat(painted(100, Lens.USUAL)).isEqualTo(300);
        assertThat(painted(10_000, Lens.USUAL)).isEqualTo(3 * Curve.STRETCHES);
        assertThat(painted(100_000, Lens.USUAL)).isEqualTo(3 * Curve.STRETCHES);
        assertThat(painted(100_000, Lens.USUAL.on(new Lens.Part(2, 7)))).isBetween(3 * Curve.STRETCHES, 3 * Curve.STRETCHES + 4);
    }
}
