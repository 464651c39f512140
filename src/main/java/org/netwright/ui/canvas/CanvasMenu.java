package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
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
    private final List<Group> cards = new ArrayList<>();
    private final List<Group> wires = new ArrayList<>();
    private final List<Group> comments = new ArrayList<>();
    private final List<Group> ground = new ArrayList<>();
    private final ContextMenu menu = new ContextMenu();

    /// What belongs together.
    ///
    /// @param name of the menu within the menu that it is kept in; empty for lines of the menu itself
    private record Group(String name, List<Action> actions) {}

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
                List<Group> groups = groups(Hit.of(event, board.drawing(), board.viewport().get()));
                open(groups, new Point(event.getX(), event.getY()));
            }
        });
    }

    /// Offers a group of actions for the selected cards.
    void onCards(Action... group) {
        cards.add(new Group("", List.of(group)));
    }

    /// Offers actions for the selected cards in a menu of their own.
    void onCards(String name, List<Action> group) {
        cards.add(new Group(name, List.copyOf(group)));
    }

    /// Offers a group of actions for the selected wire.
    void onWires(Action... group) {
        wires.add(new Group("", List.of(group)));
    }

    /// Offers a group of actions for the selected comments.
    void onComments(Action... group) {
        comments.add(new Group("", List.of(group)));
    }

    /// Offers a group of actions where nothing is.
    void onGround(Action... group) {
        ground.add(new Group("", List.of(group)));
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

    private List<Group> forSelection(Selection selection) {
        if (!selection.nodes().isEmpty()) {
            return cards;
        }
        if (!selection.comments().isEmpty()) {
            return comments;
        }
        return selection.links().isEmpty() ? ground : wires;
    }

    /// What is under the mouse is selected first, unless it is already.
    private List<Group> groups(Hit hit) {
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

    private List<Group> onComment(String id) {
        if (!selection().comments().contains(id)) {
            board.editor().history().select(Selection.ofComment(id));
        }
        return comments;
    }

    private List<Group> onCard(CardView card) {
        if (!selection().nodes().contains(card.nodeId())) {
            board.editor().history().select(Selection.of(card.nodeId()));
        }
        return cards;
    }

    private void open(List<Group> groups, Point at) {
        menu.getItems().clear();
        for (Group group : groups) {
            List<MenuItem> items = items(group);
            if (!items.isEmpty() && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(items);
        }
        pointer.stay(at);
        Point2D screen = surface.localToScreen(at.x(), at.y());
        menu.show(surface, screen.getX(), screen.getY());
    }

    private static List<MenuItem> items(Group group) {
        List<MenuItem> possible = group.actions().stream()
                .filter(action -> action.possible().get())
                .map(Controls::contextItem)
                .toList();
        return group.name().isEmpty() || possible.isEmpty()
                ? possible
                : List.of(new Menu(group.name(), null, possible.toArray(MenuItem[]::new)));
    }

    private Selection selection() {
        return board.editor().history().selection().get();
    }
}
