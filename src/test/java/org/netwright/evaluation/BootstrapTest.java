package org.netwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netwright.data.SplitMix;
import org.netwright.training.ClassRule;

class BootstrapTest {
    /// The share of so many samples, the first of which count.
    private record Share(int samples, int counting) implements Measure {
        @Override
        public int figures() {
            return 1;
        }

        @Override
        public void measure(int[] times, double[] into) {
            into[0] = Arrays.stream(times, 0, counting).sum() / (double) samples;
        }
    }

    private static Interval interval(Measure measure) {
        return Bootstrap.intervals(measure).getFirst().orElseThrow();
    }

    @Test
    void percentilesLieOnStraightLinesBetweenValues() {
        double[] values = {1, 2, 4, 8, 16};
        assertThat(Bootstrap.percentile(values, 0)).isEqualTo(1);
        assertThat(Bootstrap.percentile(values, 0.25)).isEqualTo(2);
        assertThat(Bootstrap.percentile(values, 0.375)).isCloseTo(3, within(1e-12));
        assertThat(Bootstrap.percentile(values, 1)).isEqualTo(16);
    }

    @Test
    void theIntervalOfAShareIsTheBinomialOne() {
        Interval share = interval(new Share(400, 320));
        double deviation = Math.sqrt(0.8 * 0.2 / 400); // the normal approximation
        assertThat(share.low()).isCloseTo(0.8 - 1.96 * deviation, within(0.004));
        assertThat(share.high()).isCloseTo(0.8 + 1.96 * deviation, within(0.004));
    }

    @Test
    void theSameTestSetAlwaysHasTheSameIntervals() {
        assertThat(Bootstrap.intervals(new Share(50, 20))).isEqualTo(Bootstrap.intervals(new Share(50, 20)));
    }

    @Test
    void aFigureThatIsNeverDefinedHasNoInterval() {
        assertThat(Bootstrap.intervals(new Share(0, 0))).containsExactly(Optional.empty());
    }

    @Test
    void tenThousandSamplesOfTenClassesTakeWellUnderASecond() {
        var random = new SplitMix(1);
        float[] scores = new float[100_000];
        int[] truths = new int[10_000];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = random.nextInt(10);
            for (int c = 0; c < 10; c++) {
                scores[i * 10 + c] = (float) (random.nextDouble() * 4 + (c == truths[i] ? 2 : 0));
            }
        }
        List<String> labels = IntStream.range(0, 10).mapToObj(String::valueOf).toList();
        var given = new ClassScores(labels, new ClassRule(false, 10), IntStream.range(0, 10_000).toArray(), truths, scores);
        new ClassEvaluation(given);
        long start = System.nanoTime();
        new ClassEvaluation(given);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(taken).isLessThan(Duration.ofSeconds(5)); // the machine may be busy
    }
}
