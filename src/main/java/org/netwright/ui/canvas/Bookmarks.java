package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.MutableCell;

/// Views to come back to, by number, as long as the project is open.
final class Bookmarks {
    private static final int MOST = 5;

    private final MutableCell<Viewport> viewport;
    private final Region view;
    private final Consumer<String> say;
    private final Words words;
    private final Map<Integer, Look> kept = new HashMap<>();

    /// @param view the canvas
    /// @param say tells a person what was done
    Bookmarks(MutableCell<Viewport> viewport, Region view, Consumer<String> say, Words words) {
        this.viewport = viewport;
        this.view = view;
        this.say = say;
        this.words = words;
    }

    /// What the keyboard does with them.
    List<Action> actions() {
        var actions = new ArrayList<Action>();
        for (int i = 1; i <= MOST; i++) {
            int number = i;
            String keepKey = "Shortcut+Shift+DIGIT" + i;
            String goKey = "Shift+DIGIT" + i;
            actions.add(Action.of(words.of("ui.bookmark.keep", i), () -> keep(number, Action.keyText(goKey)), keepKey));
            actions.add(Action.of(words.of("ui.bookmark.go", i), () -> go(number, Action.keyText(keepKey)), goKey));
        }
        return actions;
    }

    /// Forgets them all: they were of another project.
    void forget() {
        kept.clear();
    }

    private void keep(int number, String back) {
        kept.put(number, Look.of(viewport.get(), view.getWidth(), view.getHeight()));
        say.accept(words.of("ui.bookmark.kept", number, back));
    }

    private void go(int number, String keeps) {
        Optional<Look> there = Optional.ofNullable(kept.get(number));
        there.ifPresent(look -> new Flight(viewport, view, look).start());
        say.accept(words.of(there.isPresent() ? "ui.bookmark.there" : "ui.bookmark.none", number, keeps));
    }
}
