package org.netwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netwright.param.Values;

class SplitterTest {
    private static final Values SHARES =
            Values.DEFAULTS.with(Splitter.VALIDATION, 0.2).with(Splitter.TEST, 0.1);

    @Test
    void everySampleIsInExactlyOnePartAndPartsAreAscending() {
        Split split = Splitter.split(new Numbered(1000, 1000, i -> i % 7), SHARES, 5);

        assertThat(split.train()).isSorted();
        assertThat(split.validation()).isSorted();
        assertThat(split.test()).isSorted();
        assertThat(all(split))
                .containsExactly(IntStream.range(0, 1000).toArray());
    }

    @Test
    void sharesAreOfWhatIsThere() {
        Split split = Splitter.split(new Numbered(1000, 1000, i -> 0), SHARES, 5);

        assertThat(split.test()).hasSize(100);
        assertThat(split.validation()).hasSize(180);
        assertThat(split.train()).hasSize(720);
    }

    @Test
    void theOfficialTestPartIsTheTestPart() {
        Split split = Splitter.split(new Numbered(100, 80, i -> i % 2), SHARES, 5);

        assertThat(split.test()).containsExactly(IntStream.range(80, 100).toArray());
        assertThat(IntStream.of(split.validation())).hasSize(16).allMatch(i -> i < 80);
    }

    @Test
    void eachPartHasEachClassInProportion() {
        // 300 samples: 200 of class 0, 70 of class 1, 30 of class 2
        Split split = Splitter.split(new Numbered(300, 300, i -> i < 200 ? 0 : i < 270 ? 1 : 2), SHARES, 9);

        assertThat(classes(split.test())).containsExactly(20, 7, 3);
        assertThat(classes(split.validation())).containsExactly(36, 13, 5); // of 180, 63 and 27: 36, 12.6 and 5.4
    }

    @Test
    void aClassOfOneSampleTrains() {
        Split split = Splitter.split(new Numbered(50, 50, i -> i == 17 ? 1 : 0), SHARES, 1);

        assertThat(split.train()).contains(17);
    }

    @Test
    void equalSeedsSplitEquallyAndOthersDoNot() {
        var data = new Numbered(500, 500, i -> i % 3);

        assertThat(Splitter.split(data, SHARES, 5).validation())
                .isEqualTo(Splitter.split(data, SHARES, 5).validation())
                .isNotEqualTo(Splitter.split(data, SHARES, 6).validation());
    }

    @Test
    void aSeedMeansTheSameForEver() {
        Split split = Splitter.split(new Numbered(20, 20, i -> -1), SHARES, 42);

        assertThat(split.test()).containsExactly(TEST_OF_42);
        assertThat(split.validation()).containsExactly(VALIDATION_OF_42);
    }

    @Test
    void noShareIsNoPart() {
        Split split = Splitter.split(
                new Numbered(20, 20, i -> -1),
                Values.DEFAULTS.with(Splitter.VALIDATION, 0.0).with(Splitter.TEST, 0.0),
                42);

        assertThat(split.train()).hasSize(20);
        assertThat(split.validation()).isEmpty();
        assertThat(split.test()).isEmpty();
    }

    private static int[] all(Split split) {
        return Stream.of(split.train(), split.validation(), split.test())
                .flatMapToInt(IntStream::of)
                .sorted()
                .toArray();
    }

    private static int[] classes(int[] part) {
        int[] counts = new int[3];
        for (int i : part) {
            counts[i < 200 ? 0 : i < 270 ? 1 : 2]++;
        }
        return counts;
    }

    private static final int[] TEST_OF_42 = {14, 18};
    private static final int[] VALIDATION_OF_42 = {0, 5, 8, 16};
}
