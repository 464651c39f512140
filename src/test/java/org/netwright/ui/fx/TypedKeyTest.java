package org.netwright.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class TypedKeyTest {
    private final TypedKey slash = new TypedKey("/");

    private static KeyEvent key(EventType<KeyEvent> type, String character, KeyCode code, boolean control, boolean alt) {
        return new KeyEvent(type, character, "", code, false, control, alt, false);
    }

    @Test
    void theCharacterCountsAndNotTheKeyItIsOn() {
        assertThat(slash.match(key(KeyEvent.KEY_TYPED, "/", KeyCode.UNDEFINED, false, false))).isTrue();
        assertThat(slash.match(key(KeyEvent.KEY_TYPED, "7", KeyCode.UNDEFINED, false, false))).isFalse();
        assertThat(slash.match(key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.SLASH, false, false))).isFalse();
    }

    @Test
    void aCommandIsAnotherKeyButAltGrTypes() {
        assertThat(slash.match(key(KeyEvent.KEY_TYPED, "/", KeyCode.UNDEFINED, true, false))).isFalse();
        assertThat(slash.match(key(KeyEvent.KEY_TYPED, "/", KeyCode.UNDEFINED, false, true))).isFalse();
        assertThat(slash.match(key(KeyEvent.KEY_TYPED, "/", KeyCode.UNDEFINED, true, true))).isTrue();
    }

    @Test
    void itIsWrittenAsTheCharacter() {
        assertThat(Action.of("Add", () -> {}, "/").tip()).isEqualTo("Add  (/)");
    }
}
