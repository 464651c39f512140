package org.netwright.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netwright.bench.Measure;
import org.netwright.ui.bench.SoakBenchmark.Slice;

class LiveBenchmarkTest {
    @Test
    void theLastMinuteIsComparedWithTheSecondAndMemoryWithThatAfterFiveMinutes() {
        var slices = new ArrayList<>(List.of(new Slice(0, 0, 0, 0)));
        IntStream.rangeClosed(1, 8).forEach(minute -> slices.add(new Slice(minute * 60L, minute * 100L, 500 + minute, minute == 1 ? 90 : 40 + minute)));
        slices.add(new Slice(9 * 60L, 890, 480, 30));

        List<Measure> measures = SoakBenchmark.measures(slices);

        assertThat(measures).extracting(Measure::name).containsExactly("soak_speed", "soak_trend", "soak_longest_block", "soak_memory");
        assertThat(measures.get(2).value()).as("the first minute is that of a cold program").isEqualTo(48);
        assertThat(measures.getFirst().value()).isCloseTo(0.9, within(1e-12));
        assertThat(measures.getLast().value()).isEqualTo(480 - 505);
    }

    @Test
    void oneMinuteThatIsSlowByChanceIsNoTrend() {
        assertThat(trend(100, 100, 100, 100, 50, 100, 100)).isCloseTo(1, within(1e-12));
        assertThat(trend(90, 100, 98, 96, 94, 20, 90)).isCloseTo(0.9, within(1e-12));
    }

    /// @param speeds steps a minute
    private static double trend(int... speeds) {
        var slices = new ArrayList<>(List.of(new Slice(0, 0, 0, 0)));
        long steps = 0;
        for (int speed : speeds) {
            steps += speed;
            slices.add(new Slice(slices.size() * 60L, steps, 0, 0));
        }
        return SoakBenchmark.measures(slices).get(1).value();
    }

    @Test
    void whereTheSystemDoesNotTellThereIsNoFigureOfMemory() {
        var slices = IntStream.rangeClosed(0, 8).mapToObj(minute -> new Slice(minute * 60L, minute * 100L, 0, 0)).toList();

        assertThat(SoakBenchmark.measures(slices)).extracting(Measure::name)
                .containsExactly("soak_speed", "soak_trend", "soak_longest_block");
    }
}
