package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netwright.ui.fx.Action;

class KeyRowTest {
    @Test
    void actionsThatDifferInANumberShareALine() {
        List<KeyRow> rows = KeyRow.of(List.of(
                action("Keep view 1", "Shortcut+DIGIT1"),
                action("Go to view 1", "Shift+DIGIT1"),
                action("Keep view 2", "Shortcut+DIGIT2"),
                action("Go to view 2", "Shift+DIGIT2")));
        assertThat(rows).extracting(KeyRow::name).containsExactly("Keep view 1–2", "Go to view 1–2");
        assertThat(rows.getLast().key()).endsWith("1–2");
        assertThat(rows.getFirst().tips()).hasSize(2);
    }

    @Test
    void aNumberInTheKeyAloneIsNoSeries() {
        assertThat(KeyRow.of(List.of(action("Curves", "F7"), action("Layers", "F6"), action("100 %", "Shortcut+DIGIT1"))))
                .extracting(KeyRow::name)
                .containsExactly("Curves", "Layers", "100 %");
    }

    private static Action action(String name, String key) {
        return Action.of(name, () -> {}, key);
    }
}
