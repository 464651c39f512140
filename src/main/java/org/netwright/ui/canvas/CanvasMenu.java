package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.netwright.layout.Box;
import org.netwright.network.Point;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.workspace.Annotations;
import org.netwright.workspace.Selection;

/// The menu of the right mouse button: what can be done here, with its keys. Whoever has something to offer for cards,
/// wires or the ground says so once; what is not possible at the time is left out.
final class CanvasMenu {
    private final Board board;
    private final Region surface;
    private final Pointer pointer;
    private final List<List<Action>> cards = new ArrayList<>();
    private final List<List<Action>> wires = new ArrayList<>();
    private final List<List<Action>> comments = new ArrayList<>();
    private final List<List<Action>> ground = new ArrayList<>();
    private final ContextMenu menu = new ContextMenu();

    /// @param surface where the mouse is listened to
    /// @param pointer told where the menu was opened
    CanvasMenu(Board board, Region surface, Pointer pointer) {
        this.board = board;
        this.surface = surface;
        this.pointer = pointer;
        menu.setId("canvas-menu");
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getButton() == MouseButton.SECONDARY && event.isStillSincePress()) {
                List<List<Action>> groups = groups(Hit.of(event, board.drawing(), board.viewport().get()));
                open(groups, new Point(event.getX(), event.getY()));
            }
        });
    }

    /// Offers a group of actions for the selected cards.
    void onCards(Action... group) {
        cards.add(List.of(group));
    }

    /// Offers a group of actions for the selected wire.
    void onWires(Action... group) {
        wires.add(List.of(group));
    }

    /// Offers a group of actions for the selected comments.
    void onComments(Action... group) {
        comments.add(List.of(group));
    }

    /// Offers a group of actions where nothing is.
    void onGround(Action... group) {
        ground.add(List.of(group));
    }

    /// Opens it for what is selected, without the mouse.
    void openAtSelection() {
        Selection selection = selection();
        Viewport viewport = board.viewport().get();
        Point middle = new Point(surface.getWidth() / 2, surface.getHeight() / 2);
        Point at = selection.nodes().stream()
                .flatMap(id -> board.drawing().card(id).stream())
                .map(CardView::box)
                .reduce(Box::union)
                .map(box -> viewport.toView(new Point(box.x() + box.width() / 2, box.y() + box.height() / 2)))
                .orElse(middle);
        open(forSelection(selection), new Point(
                Math.clamp(at.x(), 0, surface.getWidth()), Math.clamp(at.y(), 0, surface.getHeight())));
    }

    private List<List<Action>> forSelection(Selection selection) {
        if (!selection.nodes().isEmpty()) {
            return cards;
        }
        if (!selection.comments().isEmpty()) {
            return comments;
        }
        return selection.links().isEmpty() ? ground : wires;
    }

    /// What is under the mouse is selected first, unless it is already.
    private List<List<Action>> groups(Hit hit) {
        return switch (hit) {
            case Hit.OnCard(var card) -> onCard(card);
            case Hit.OnPort(var card, var port) -> onCard(card);
            case Hit.OnWire(var wire) -> {
                board.editor().history().select(Selection.of(wire.link()));
                yield wires;
            }
            case Hit.OnComment(var comment) -> onComment(comment.commentId());
            case Hit.OnCommentEdge(var comment) -> onComment(comment.commentId());
            case Hit.OnFrame(var frame) -> {
                new Annotations(board.editor()).selectFrame(frame.groupId());
                yield cards;
            }
            case Hit.OnGround ignored -> ground;
        };
    }

    private List<List<Action>> onComment(String id) {
        if (!selection().comments().contains(id)) {
            board.editor().history().select(Selection.ofComment(id));
        }
        return comments;
    }

    private List<List<Action>> onCard(CardView card) {
        if (!selection().nodes().contains(card.nodeId())) {
            board.editor().history().select(Selection.of(card.nodeId()));
        }
        return cards;
    }

    private void open(List<List<Action>> groups, Point at) {
        menu.getItems().clear();
        for (List<Action> group : groups) {
            List<MenuItem> items = group.stream()
                    .filter(action -> action.possible().get())
                    .map(Controls::contextItem)
                    .toList();
            if (!items.isEmpty() && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(items);
        }
        pointer.stay(at);
        Point2D screen = surface.localToScreen(at.x(), at.y());
        menu.show(surface, screen.getX(), screen.getY());
    }

    private Selection selection() {
        return board.editor().history().selection().get();
    }
}
