package org.netwright.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {
    @Test
    void aLossStartsAtZero() {
        assertThat(Scale.LOSS.span(0.41, 2.3)).isEqualTo(new Scale.Span(0, 3, 1));
        assertThat(Scale.LOSS.span(-0.2, 0.7).lower()).as("some losses fall below").isLessThanOrEqualTo(-0.2);
    }

    @Test
    void aShareEndsAtOne() {
        Scale.Span span = Scale.SHARE.span(0.31, 0.99);

        assertThat(span.upper()).isEqualTo(1);
        assertThat(span.lower()).isBetween(0.0, 0.31);
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void everyValueIsOnTheAxisAndTicksAreFew(Scale scale) {
        var random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            boolean share = scale == Scale.SHARE;
            double a = share ? random.nextDouble() : random.nextGaussian() * Math.pow(10, random.nextInt(12) - 6);
            double b = share ? random.nextDouble() : a + random.nextDouble() * Math.abs(a);
            Scale.Span span = scale.span(Math.min(a, b), Math.max(a, b));

            assertThat(span.lower()).isLessThanOrEqualTo(Math.min(a, b) + 1e-9 * span.step());
            assertThat(span.upper()).isGreaterThanOrEqualTo(Math.max(a, b) - 1e-6 * span.step());
            assertThat((span.upper() - span.lower()) / span.step()).isBetween(0.5, 6.5);
        }
    }

    @Test
    void aSingleValueHasRoomAroundIt() {
        for (Scale scale : Scale.values()) {
            Scale.Span span = scale.span(0.5, 0.5);
            assertThat(span.upper()).isGreaterThan(span.lower());
            assertThat(0.5).isBetween(span.lower(), span.upper());
        }
        assertThat(Scale.LOSS.span(0, 0).upper()).isPositive();
        assertThat(Scale.SHARE.span(1, 1).upper()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1.1,2", "2.1,2.5", "3,5", "6,10", "0.03,0.05", "0.2,0.2", "700,1000"})
    void stepsAreRound(double value, double step) {
        assertThat(Scale.niceStep(value)).isCloseTo(step, within(1e-9 * step));
    }

    @ParameterizedTest
    @CsvSource({
        "LOSS,2,1,2", "LOSS,0.5,0.5,0.5", "LOSS,0.75,0.25,0.75", "LOSS,1500,500,'1,500'", "LOSS,0.5123,0.01,0.51",
        "SHARE,0.8,0.2,80 %", "SHARE,0.857,0.004,85.7 %", "SHARE,0.975,0.025,97.5 %", "NUMBER,2500000,500000,2.5E6"
    })
    void valuesAreToldAsPreciselyAsTheyCanBeSeen(Scale scale, double value, double step, String text) {
        assertThat(scale.text(value, step)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "LOSS,0.36667,0.3667", "LOSS,2.30259,2.3026", "LOSS,0.0123456,0.01235", "LOSS,0.00001234,1.234E-5",
        "LOSS,12345.6,'12,345.6'", "LOSS,0,0.00000", "SHARE,0.85714,85.71 %", "NUMBER,-0.5,-0.5000"
    })
    void aReadingIsToldToAboutFiveDigits(Scale scale, double value, String text) {
        assertThat(scale.exact(value)).isEqualTo(text);
    }
}
