package org.netwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RulerTest {
    private static List<String> texts(double low, double high) {
        return Ruler.logarithmic(Math.log10(low), Math.log10(high)).ticks().stream()
                .map(Ruler.Tick::text)
                .toList();
    }

    @Test
    void aLogarithmicAxisHasTicksPeopleKnow() {
        assertThat(texts(0.03, 2.3)).containsExactly("0.01", "0.1", "1", "10");
        assertThat(texts(0.3, 2.3)).containsExactly("0.2", "0.5", "1", "2", "5");
        assertThat(texts(1, 2)).containsExactly("1", "1.5", "2");
        assertThat(texts(1e-9, 1)).containsExactly("1E-9", "1E-6", "0.001", "1");
    }

    @Test
    void everyValueIsOnTheAxisAndTicksAreFew() {
        var random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            double low = 12 * random.nextDouble() - 8;
            double high = low + 10 * random.nextDouble() * random.nextDouble();
            Ruler ruler = Ruler.logarithmic(low, high);

            assertThat(ruler.lower()).isLessThanOrEqualTo(low + 1e-9);
            assertThat(ruler.upper()).isGreaterThanOrEqualTo(high - 1e-9).isGreaterThan(ruler.lower());
            assertThat(ruler.ticks()).hasSizeBetween(2, 7);
        }
    }
}
