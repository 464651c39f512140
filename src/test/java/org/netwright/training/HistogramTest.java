package org.netwright.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void everyNumberIsCountedWhereItLies() {
        Histogram histogram = Histogram.of(0, 1, 2, 59.5f, 60, 0.5f);
        assertThat(histogram.least()).isEqualTo(0);
        assertThat(histogram.greatest()).isEqualTo(60);
        assertThat(histogram.counts()).hasSize(Histogram.BINS);
        assertThat(histogram.counts().getFirst()).isEqualTo(2);
        assertThat(histogram.counts().get(1)).isEqualTo(1);
        assertThat(histogram.counts().getLast()).as("the greatest belongs to the last bin").isEqualTo(2);
        assertThat(histogram.total()).isEqualTo(6);
    }

    @Test
    void whatIsNoNumberIsLeftOutAndNothingIsNothing() {
        assertThat(Histogram.of(Float.NaN, 1, Float.POSITIVE_INFINITY, 3).total()).isEqualTo(2);
        assertThat(Histogram.of(Float.NaN)).isEqualTo(Histogram.NONE);
        assertThat(Histogram.of()).isEqualTo(Histogram.NONE);
        assertThat(Histogram.NONE.shares(0, 1, 4)).containsOnly(0);
    }

    @Test
    void equalNumbersLieInTheMiddle() {
        Histogram histogram = Histogram.of(2, 2, 2);
        assertThat(histogram.counts().get(Histogram.BINS / 2)).isEqualTo(3);
        assertThat(histogram.shares(0, 4, 4)).containsExactly(0, 0, 1, 0);
    }

    @Test
    void ofVeryManyNumbersAnEvenPartIsCounted() {
        float[] numbers = new float[1 << 20];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        Histogram histogram = Histogram.of(numbers);
        assertThat(histogram.total()).isBetween(60_000L, 70_000L);
        int fullest = Collections.max(histogram.counts());
        assertThat(Collections.min(histogram.counts())).isGreaterThan(fullest * 9 / 10);
    }

    @Test
    void inAnotherRangeTheSharesStayWhereTheyWere() {
        var histogram = new Histogram(0, 2, List.of(3, 1));
        assertThat(histogram.shares(-2, 2, 8)).containsExactly(0, 0, 0, 0, 0.375, 0.375, 0.125, 0.125);
        double[] coarse = histogram.shares(-1, 3, 3);
        assertThat(Arrays.stream(coarse).sum()).isCloseTo(1, within(1e-12));
        assertThat(coarse[0]).isCloseTo(0.25, within(1e-12));
    }
}
