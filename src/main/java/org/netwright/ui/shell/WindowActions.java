package org.netwright.ui.shell;

import java.util.List;
import java.util.Optional;
import org.netwright.param.Message;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Cell;
import org.netwright.workspace.History;

/// What belongs to the window as a whole.
///
/// @param words puts names into words
/// @param undo takes the last step back, and names it
/// @param redo brings it again, and names it
/// @param steps all steps, to go to any
/// @param theme light or dark
/// @param preferences what can be set about the program
/// @param about what the program is
/// @param keys shows every key
/// @param commands does anything by its name
/// @param templates shows networks to start from
/// @param quit ends the program
record WindowActions(
        Words words,
        Action undo,
        Action redo,
        HistoryList steps,
        Action theme,
        Action preferences,
        Action about,
        Action keys,
        Action commands,
        Action templates,
        Action quit) {
    /// What the window does for some of them.
    record Doing(
            Runnable theme,
            Runnable preferences,
            Runnable about,
            Runnable keys,
            Runnable commands,
            Runnable templates,
            Runnable quit) {}

    static WindowActions of(History history, Words words, Doing doing) {
        return new WindowActions(
                words,
                Action.of("", history::undo, "Shortcut+Z")
                        .named(named(history.undoable(), "ui.undo", "ui.undo.step", words))
                        .when(history.undoable().map(Optional::isPresent)),
                Action.of("", history::redo, "Shortcut+Shift+Z", "Shortcut+Y")
                        .named(named(history.redoable(), "ui.redo", "ui.redo.step", words))
                        .when(history.redoable().map(Optional::isPresent)),
                new HistoryList(history, words),
                Action.of(words.of("ui.theme"), doing.theme, "Shortcut+Shift+T"),
                Action.of(words.of("ui.preferences"), doing.preferences, "Shortcut+COMMA"),
                Action.of(words.of("ui.about"), doing.about, "Shift+F1"),
                Action.of(words.of("ui.keys"), doing.keys, "F1", "?"),
                Action.of(words.of("ui.commands"), doing.commands, "Shortcut+K"),
                Action.of(words.of("ui.templates"), doing.templates, "Shortcut+T"),
                Action.of(words.of("ui.file.quit"), doing.quit, "Shortcut+Q"));
    }

    private static Cell<String> named(Cell<Optional<Message>> step, String nothing, String something, Words words) {
        return step.map(label -> label.map(what -> words.of(something, what)).orElse(words.of(nothing)));
    }

    /// All of them.
    List<Action> all() {
        return List.of(undo, redo, steps.show(), commands, templates, theme, preferences, keys, about, quit);
    }
}
