package org.netwright.ui.canvas;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.paint.Color;

/// The names of cards that are too small to be read, in letters that can be: on their shapes, as long as those have room
/// for a word and are not too many to look at one by one.
final class ShapeNames extends Group {
    /// Below this scale there is no room for a word.
    private static final double SMALLEST = 0.22;
    private static final int MOST = 150;

    private final Map<CardView, ShapeName> names = new HashMap<>();

    ShapeNames() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /// Shows the names of these cards, where they are shapes.
    void show(Viewport viewport, Collection<CardView> shapes, Inks inks) {
        boolean room = viewport.scale() < Detail.FAR && viewport.scale() >= SMALLEST && shapes.size() <= MOST;
        Set<CardView> wanted = room ? Set.copyOf(shapes) : Set.of();
        names.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                getChildren().remove(entry.getValue());
            }
            return gone;
        });
        for (CardView card : room ? shapes : List.<CardView>of()) {
            ShapeName name = names.computeIfAbsent(card, any -> made());
            name.setTextFill(inks.over(card.category()));
            name.show(card.name(), viewport.toView(card.box()));
        }
    }

    private ShapeName made() {
        var name = new ShapeName();
        getChildren().add(name);
        return name;
    }
}
