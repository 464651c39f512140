package org.netwright.ui.canvas;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import org.netwright.layout.Box;
import org.netwright.ui.fx.Controls;

/// The names of cards that are too small to be read, in letters that can be: on their shapes, as long as those have room
/// for a word and are not too many to look at one by one.
final class ShapeNames extends Group {
    /// Below this scale there is no room for a word.
    private static final double SMALLEST = 0.22;
    private static final int MOST = 150;
    /// Between a name and the sides of its shape.
    private static final double EDGE = 2;

    private final Map<CardView, Label> names = new HashMap<>();

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
            Label name = names.computeIfAbsent(card, any -> made());
            Box at = viewport.toView(card.box());
            name.setText(card.name());
            name.setTextFill(inks.over(card.category()));
            name.resizeRelocate(at.x() + EDGE, at.y(), at.width() - 2 * EDGE, at.height());
        }
    }

    private Label made() {
        Label name = Controls.label("", "nw-shape-name");
        name.setManaged(false);
        getChildren().add(name);
        return name;
    }
}
