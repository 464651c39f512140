package org.netwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitMixTest {
    @Test
    void theNumbersAreThoseOfTheReferenceImplementation() {
        // the first outputs of Vigna's splitmix64.c for seed 1234567
        var random = new SplitMix(1234567);

        assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("3203168211198807973");
        assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("9817491932198370423");
    }

    @Test
    void boundedNumbersAreAllWithinAndAboutEquallyOften() {
        var random = new SplitMix(1);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[random.nextInt(7)]++;
        }

        assertThat(IntStream.of(counts)).allMatch(count -> count > 9_600 && count < 10_400);
    }

    @Test
    void realNumbersFillTheUnitInterval() {
        var random = new SplitMix(2);
        double[] drawn = IntStream.range(0, 10_000).mapToDouble(i -> random.nextDouble()).toArray();

        assertThat(DoubleStream.of(drawn)).allMatch(value -> value >= 0 && value < 1);
        assertThat(IntStream.range(0, drawn.length).mapToDouble(i -> drawn[i]).average().orElseThrow())
                .isBetween(0.48, 0.52);
    }

    @Test
    void aShuffleKeepsEveryItem() {
        int[] items = IntStream.range(0, 1000).toArray();
        new SplitMix(3).shuffle(items);

        assertThat(items).isNotEqualTo(IntStream.range(0, 1000).toArray());
        assertThat(IntStream.of(items).sorted().toArray()).isEqualTo(IntStream.range(0, 1000).toArray());
    }

    @Test
    void seedsOfNeighbouringPairsDiffer() {
        assertThat(IntStream.range(0, 100)
                        .boxed()
                        .flatMap(a -> IntStream.range(0, 100).mapToObj(b -> SplitMix.seed(a, b)))
                        .distinct())
                .hasSize(10_000);
    }
}
