package org.netwright.ui.canvas;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.netwright.layout.Box;
import org.netwright.network.Link;
import org.netwright.network.Point;
import org.netwright.param.Words;
import org.netwright.workspace.Selection;
import org.netwright.workspace.Wiring;

/// Turns what the mouse does over the canvas into gestures.
final class Mouse {
    private static final double WHEEL_ZOOM = 1.0018;

    private final Board board;
    private final Wiring wiring;
    private final Splice splice;
    private final Words words;
    private final Touchpad touchpad = new Touchpad();
    private @Nullable Gesture gesture;
    private MouseButton holding = MouseButton.NONE;
    private boolean space;

    /// @param surface where events come from; their places are its own
    Mouse(Board board, Region surface, Words words) {
        this.board = board;
        this.words = words;
        wiring = new Wiring(board.editor().catalog());
        splice = new Splice(board, words);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            surface.requestFocus();
            press(event);
            event.consume();
        });
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (gesture != null) {
                gesture.drag(event);
            }
            event.consume();
        });
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getButton() == holding) {
                release(event);
            }
            event.consume();
        });
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        surface.addEventHandler(ScrollEvent.ANY, this::scroll);
        surface.addEventHandler(ZoomEvent.ZOOM, event -> zoom(event.getZoomFactor(), event.getX(), event.getY()));
        surface.addEventHandler(KeyEvent.ANY, this::key);
        surface.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean ends = event.getCode() == KeyCode.ESCAPE || event.getCode().isModifierKey();
            if (!ends) {
                holdBack(event);
            }
        });
        surface.addEventFilter(KeyEvent.KEY_TYPED, this::holdBack);
        surface.focusedProperty().addListener((cell, before, focused) -> space &= focused); // its release is not heard here
    }

    /// One gesture at a time: what it has hold of must not go meanwhile.
    private void holdBack(KeyEvent event) {
        if (gesture != null) {
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        if (gesture != null) {
            return;
        }
        holding = event.getButton();
        if (event.getButton() != MouseButton.PRIMARY || space) {
            gesture = new PanGesture(board, event);
            return;
        }
        boolean twice = event.getClickCount() == 2;
        gesture = switch (Hit.of(event, board.drawing(), board.viewport().get())) {
            case Hit.OnPort(var card, var port) -> new WireGesture(board, wiring, words, loose(card, port));
            case Hit.OnCard(var card) -> new MoveGesture(board, splice, card.nodeId(), event);
            case Hit.OnComment(var comment) -> MarkGesture.comment(board, event, comment.commentId());
            case Hit.OnCommentEdge(var comment) -> MarkGesture.edge(board, event, comment.commentId());
            case Hit.OnFrame(var frame) -> MarkGesture.frame(board, event, frame.groupId());
            case Hit.OnWire(var wire) when twice -> {
                board.quickAdd().open(new Point(event.getX(), event.getY()), wire.link());
                yield null;
            }
            case Hit.OnGround ignored when twice -> {
                board.quickAdd().open(new Point(event.getX(), event.getY()));
                yield null;
            }
            case Hit.OnWire(var wire) -> new WirePress(board, wire.link(), event);
            case Hit.OnGround ignored -> new LassoGesture(board, event);
        };
    }

    /// At a connected input the wire's end comes loose; anywhere else a new wire begins.
    private WireGesture.Loose loose(CardView card, PortSpot port) {
        if (!port.output()) {
            Optional<Link> last = board.editor().history().document().get().network().into(card.nodeId()).stream()
                    .filter(link -> link.toPort().equals(port.port().id()))
                    .reduce((first, second) -> second);
            Optional<WireGesture.Loose> taken = last.flatMap(link -> board.drawing().card(link.from()).flatMap(from ->
                    from.outputPorts().stream()
                            .filter(out -> out.id().equals(link.fromPort()))
                            .findFirst()
                            .map(out -> new WireGesture.Loose(from, out, true, last))));
            if (taken.isPresent()) {
                return taken.get();
            }
        }
        return new WireGesture.Loose(card, port.port(), port.output(), Optional.empty());
    }

    private void release(MouseEvent event) {
        Gesture ended = gesture;
        gesture = null;
        if (ended != null) {
            ended.end(event);
        }
    }

    /// A mouse that moves with no button held has let go of everything: another window may have had the release.
    private void hover(MouseEvent event) {
        release(event);
        Viewport viewport = board.viewport().get();
        Hit hit = Hit.of(event, board.drawing(), viewport);
        Optional<WireView> wire = hit instanceof Hit.OnWire(var over) ? Optional.of(over) : Optional.empty();
        board.drawing().hover(wire);
        board.hints().clear();
        wire.ifPresent(over -> board.hints().say(carried(over.link()), viewport.toView(over.middle()), Hints.Mood.PLAIN));
    }

    private String carried(Link link) {
        var facts = board.problems().compiled().get().facts().get(link.from());
        return facts == null ? "" : facts.output().map(Object::toString).orElse("");
    }

    private void scroll(ScrollEvent event) {
        boolean fingers = touchpad.made(event);
        if (event.isShortcutDown()) {
            zoom(Math.pow(WHEEL_ZOOM, event.getDeltaY()), event.getX(), event.getY());
        } else if (fingers) {
            board.viewport().set(board.viewport().get().moved(event.getDeltaX(), event.getDeltaY()));
        } else if (event.isShiftDown()) {
            board.viewport().set(board.viewport().get().moved(event.getDeltaX() + event.getDeltaY(), 0));
        } else if (event.isAltDown()) {
            board.viewport().set(board.viewport().get().moved(0, event.getDeltaY()));
        } else {
            zoom(Math.pow(WHEEL_ZOOM, event.getDeltaY()), event.getX(), event.getY());
        }
        event.consume();
    }

    private void zoom(double factor, double x, double y) {
        board.viewport().set(board.viewport().get().zoomed(factor, x, y));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            space = event.getEventType() == KeyEvent.KEY_PRESSED;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            if (gesture != null) {
                gesture.cancel();
                gesture = null;
            } else {
                board.editor().history().select(Selection.NONE);
            }
            event.consume();
        }
    }

    /// Where a new card lies when the mouse holds it by its middle.
    static Point corner(Viewport viewport, double x, double y, Box card) {
        Point at = viewport.toDrawing(x, y);
        return new Point(
                MoveGesture.snapped(at.x() - card.width() / 2, false),
                MoveGesture.snapped(at.y() - card.height() / 2, false));
    }
}
