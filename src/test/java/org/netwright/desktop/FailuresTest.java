package org.netwright.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final List<String> told = new ArrayList<>();
    private final Failures failures = new Failures();

    @Test
    void everyoneIsToldInTurn() {
        failures.tell(failure -> told.add("written " + failure.getMessage()));
        failures.tell(failure -> told.add("shown " + failure.getMessage()));

        fail(1);

        assertThat(told).containsExactly("written 1", "shown 1");
    }

    @Test
    void oneThatComesAgainAndAgainIsToldSoOftenAndNoMore() {
        failures.tell(failure -> told.add("written " + failure.getMessage()));

        for (int i = 0; i < 1000; i++) {
            fail(i);
        }

        assertThat(told).hasSize(Failures.MOST).last().isEqualTo("written " + (Failures.MOST - 1));
    }

    private void fail(int number) {
        failures.uncaughtException(Thread.currentThread(), new IllegalStateException(String.valueOf(number)));
    }
}
