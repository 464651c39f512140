package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvenColumnsTest {
    @Test
    void columnsAreAsEvenAsTheyCanBeAndReadInOrder() {
        assertThat(EvenColumns.of(List.of(2.0, 1.0, 5.0, 3.0, 4.0), 3))
                .containsExactly(List.of(0, 3), List.of(1, 4), List.of(2));
    }

    @Test
    void aThingIsNeverTornApart() {
        assertThat(EvenColumns.of(List.of(9.0, 1.0), 4)).containsExactly(List.of(0), List.of(1));
    }

    @Test
    void nothingTakesNoColumn() {
        assertThat(EvenColumns.of(List.of(), 4)).isEmpty();
    }
}
