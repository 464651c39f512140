package org.netwright.ui.fx;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key that is only shown, beside what it does in a menu, as [Action] writes it; the key itself is heard elsewhere.
final class KeyLabel extends KeyCombination {
    private final String text;

    KeyLabel(String text) {
        this.text = text;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return text;
    }
}
