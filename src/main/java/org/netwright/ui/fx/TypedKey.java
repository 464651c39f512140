package org.netwright.ui.fx;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key that is known by the character it types, wherever keyboards have it: `/` is Shift+7 on a German one.
final class TypedKey extends KeyCombination {
    private final String character;

    TypedKey(String character) {
        this.character = character;
    }

    /// Whether an event is that character typed. Control and Alt together are how some systems tell AltGr, which types
    /// characters too.
    @Override
    public boolean match(KeyEvent event) {
        boolean command = event.isMetaDown() || event.isControlDown() != event.isAltDown();
        return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(character) && !command;
    }

    @Override
    public String getName() {
        return character;
    }

    @Override
    public String getDisplayText() {
        return character;
    }
}
