package org.netwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netwright.look.Fonts;
import org.netwright.look.Theme;

class CurvesChartTest {
    private static final CurveTexts TEXTS =
            new CurveTexts("Loss", "training", "validation", "best: epoch", "epoch", "Nothing yet.");

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
        int wanted = Integer.parseInt(colour.substring(1), 16);
        var pixels = chart.paint(430, 180, 1).pixels();
        long count = 0;
        while (pixels.hasRemaining()) {
            int pixel = pixels.get();
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
    void anEmptyChartSaysWhatWillAppear() {
        chart.start(10);

        assertThat(pixels(Theme.LIGHT.accent())).isZero();
        assertThat(pixels(Theme.LIGHT.muted())).isGreaterThan(5);
    }

    @Test
    void morePointsMakeALongerCurve() {
        train(2);
        long few = pixels(Theme.LIGHT.accent());
        train(9);

        assertThat(pixels(Theme.LIGHT.accent())).isGreaterThan(3 * few / 2);
    }

    @Test
    void startingAnewForgetsTheCurves() {
        train(5);
        chart.start(3);

        assertThat(pixels(Theme.LIGHT.second())).isZero();
    }

    @Test
    void aPlaceOfThePlotIsReadOff() {
        train(5);
        chart.paint(430, 180, 1);

        assertThat(chart.reading(225, 90)).hasValueSatisfying(reading -> {
            assertThat(reading.epoch()).isBetween(4.4, 5.0);
            assertThat(reading.training()).startsWith("0.3");
            assertThat(reading.validation()).isEqualTo("0.37");
        });
        assertThat(chart.reading(2, 90)).as("left of the axis").isEmpty();
    }

    @Test
    void rightOfTheCurveItsEndIsRead() {
        train(5);
        chart.paint(430, 180, 1);

        assertThat(chart.reading(400, 90)).hasValueSatisfying(reading -> {
            assertThat(reading.epoch()).isEqualTo(5);
            assertThat(reading.x()).isLessThan(260);
        });
    }

    @Test
    void nothingIsReadFromAnEmptyChart() {
        chart.paint(430, 180, 1);

        assertThat(chart.reading(200, 90)).isEmpty();
    }
}
