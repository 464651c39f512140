package org.netwright.ui.fx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.netwright.workspace.Cell;

/// Something a person can do, by button, menu or key.
///
/// @param name what it is called; changes where it depends on what would happen
/// @param keys what can be pressed for it, the first being the one that is shown
/// @param possible whether it can be done now
/// @param run does it
public record Action(Cell<String> name, List<KeyCombination> keys, Cell<Boolean> possible, Runnable run) {
    /// Copies the keys.
    public Action {
        keys = List.copyOf(keys);
    }

    /// One that is always possible and always called the same.
    ///
    /// @param keys constants of [KeyCode] with modifiers before them, such as `Shortcut+Shift+Z`; or a character that is no
    ///     letter and no digit, such as `/`, on whatever key it is
    public static Action of(String name, Runnable run, String... keys) {
        return new Action(
                Cell.always(name),
                Arrays.stream(keys).map(Action::key).toList(),
                Cell.always(true),
                run);
    }

    private static KeyCombination key(String text) {
        if (text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0))) {
            return new TypedKey(text);
        }
        int last = text.lastIndexOf('+');
        var modifiers = new ArrayList<KeyCombination.Modifier>();
        for (String name : text.substring(0, Math.max(0, last)).split("\\+", -1)) {
            switch (name) {
                case "Shortcut" -> modifiers.add(KeyCombination.SHORTCUT_DOWN);
                case "Shift" -> modifiers.add(KeyCombination.SHIFT_DOWN);
                case "Alt" -> modifiers.add(KeyCombination.ALT_DOWN);
                case "" -> {}
                default -> throw new IllegalArgumentException(text);
            }
        }
        return new KeyCodeCombination(
                KeyCode.valueOf(text.substring(last + 1)), modifiers.toArray(KeyCombination.Modifier[]::new));
    }

    /// The same, possible only at times.
    public Action when(Cell<Boolean> newPossible) {
        return new Action(name, keys, newPossible, run);
    }

    /// The same with a changing name.
    public Action named(Cell<String> newName) {
        return new Action(newName, keys, possible, run);
    }

    /// Its name and its key: `Undo: Move "conv 1"  (Ctrl+Z)`.
    public String tip() {
        return keys.isEmpty() ? name.get() : name.get() + "  (" + keyText() + ")";
    }

    /// A key as people write it on this system.
    ///
    /// @param key as in [#of]
    public static String keyText(String key) {
        return written(key(key));
    }

    /// Its first key as people write it; empty if it has none.
    public String keyText() {
        return keys.isEmpty() ? "" : written(keys.getFirst());
    }

    /// JavaFX writes some keys by their constants' names; those are written as what stands on the key.
    private static String written(KeyCombination key) {
        String text = key.getDisplayText();
        if (key instanceof KeyCodeCombination plain
                && !plain.getCode().isFunctionKey()
                && text.endsWith(plain.getCode().toString())) {
            String name = plain.getCode().toString();
            return text.substring(0, text.length() - name.length()) + plain.getCode().getChar();
        }
        return text;
    }

    /// Does it if the key that is pressed, or the character that is typed, is one of its own and it is possible.
    ///
    /// @return whether it was done
    public boolean pressed(KeyEvent event) {
        if (keys.stream().noneMatch(key -> key.match(event)) || !possible.get()) {
            return false;
        }
        run.run();
        return true;
    }
}
