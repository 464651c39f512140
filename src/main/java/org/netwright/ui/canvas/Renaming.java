package org.netwright.ui.canvas;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;

/// Gives a layer another name where it stands on its card, by a key or a double click on it.
final class Renaming {
    /// The part of a card that its name is on.
    private static final double STRIP = 34;
    private static final double ROOM = 26;
    private static final double SMALLEST_WIDTH = 120;
    private static final double SMALLEST_HEIGHT = 22;

    private final Board board;
    private final InPlace writing;
    private final Notice notice;
    private final Words words;
    private final Action action;

    Renaming(Board board, InPlace writing, Notice notice, Words words) {
        this.board = board;
        this.writing = writing;
        this.notice = notice;
        this.words = words;
        var selection = board.editor().history().selection();
        action = Action.of(words.of("ui.canvas.rename"), () -> selection.get().only().ifPresent(this::rename), "F2")
                .when(selection.map(now -> now.only().isPresent()));
    }

    /// Lets the selected layer be renamed.
    Action action() {
        return action;
    }

    /// Listens for double clicks on names.
    ///
    /// @param surface where events come from; their places are its own
    void listen(Region surface) {
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
            Viewport viewport = board.viewport().get();
            if (twice && Hit.of(event, board.drawing(), viewport) instanceof Hit.OnCard(var card)) {
                Point at = viewport.toDrawing(event.getX(), event.getY());
                if (at.y() - card.box().y() < STRIP) {
                    rename(card.nodeId());
                }
            }
        });
    }

    private void rename(String id) {
        Optional<Box> card = board.drawing().card(id).map(CardView::box);
        card.ifPresent(box -> {
            Viewport viewport = board.viewport().get();
            Point corner = viewport.toView(new Point(box.x() + CardGeometry.PADDING + 4, box.y() + 4));
            double width = (box.width() - 2 * CardGeometry.PADDING - 4) * viewport.scale();
            var area = new Box(
                    corner.x(),
                    corner.y(),
                    Math.max(SMALLEST_WIDTH, width),
                    Math.max(SMALLEST_HEIGHT, ROOM * viewport.scale()));
            writing.line(area, viewport.scale(), network().node(id).name(), name -> keep(id, name.strip()));
        });
    }

    /// A name that another layer has is kept, and told: weights are named by it, so the layer has a problem until it has a
    /// name of its own.
    private void keep(String id, String name) {
        if (network().nodes().containsKey(id) && !name.isEmpty()) {
            board.editor().rename(id, name);
            board.editor().history().seal();
            if (network().nodes().values().stream().filter(node -> node.name().equals(name)).count() > 1) {
                notice.say(words.of("ui.canvas.rename.taken", name));
            }
        }
    }

    private Network network() {
        return board.editor().history().document().get().network();
    }
}
