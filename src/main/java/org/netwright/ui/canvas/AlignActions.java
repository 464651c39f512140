package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.netwright.layout.Alignment;
import org.netwright.layout.Box;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Selection;

/// Puts the selected cards in line with each other.
final class AlignActions {
    private final Board board;
    private final String name;
    private final List<Action> all = new ArrayList<>();

    AlignActions(Board board, Words words) {
        this.board = board;
        name = words.of("ui.keys.align");
        for (Alignment alignment : Alignment.values()) {
            String text = words.of("ui.align." + alignment.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            all.add(Action.of(text, () -> align(alignment), key(alignment))
                    .when(board.editor().history().selection().map(now -> now.nodes().size() >= alignment.least())));
        }
    }

    /// One for each alignment.
    List<Action> all() {
        return List.copyOf(all);
    }

    /// Offers them in the menu.
    void offer(CanvasMenu menu) {
        menu.onCards(name, all);
    }

    private static String key(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "Alt+A";
            case RIGHT -> "Alt+D";
            case TOP -> "Alt+W";
            case BOTTOM -> "Alt+S";
            case CENTRE -> "Alt+H";
            case MIDDLE -> "Alt+V";
            case SPREAD_ACROSS -> "Alt+Shift+H";
            case SPREAD_DOWN -> "Alt+Shift+V";
        };
    }

    private void align(Alignment alignment) {
        Selection selection = board.editor().history().selection().get();
        var cards = new LinkedHashMap<String, Box>();
        for (String id : selection.nodes()) {
            board.drawing().card(id).ifPresent(card -> cards.put(id, card.box()));
        }
        board.editor().align(alignment.of(cards));
    }
}
