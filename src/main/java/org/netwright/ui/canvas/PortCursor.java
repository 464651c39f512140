package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.netwright.network.Point;
import org.netwright.param.Words;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;

/// The keyboard on the ports of the selected card: Tab goes from port to port and, after the last, out of the canvas; Enter
/// begins a wire there, which arrows lead to another layer and Enter draws. A ring shows where it is.
final class PortCursor extends Pane {
    private static final double RADIUS = 11;

    private final Board board;
    private final Words words;
    private final Circle ring = Styles.styled(new Circle(RADIUS), "nw-port-ring");
    private Optional<PortSpot> spot = Optional.empty();
    private @Nullable KeyWire wire;

    /// @param surface where keys come from
    PortCursor(Board board, Region surface, Words words, Subscriptions subscriptions) {
        this.board = board;
        this.words = words;
        setMouseTransparent(true);
        ring.setId("port-ring");
        ring.setManaged(false);
        ring.setVisible(false);
        getChildren().add(ring);
        surface.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget().equals(surface) && press(event)) {
                event.consume();
            }
        });
        surface.focusedProperty().addListener((cell, before, focused) -> {
            if (!focused) {
                leave();
            }
        });
        subscriptions.listen(board.viewport(), this::show);
        subscriptions.listen(board.editor().history().document(), this::changed);
        subscriptions.listen(board.editor().history().selection(), this::show);
    }

    private boolean press(KeyEvent event) {
        KeyWire drawn = wire;
        if (drawn != null) {
            return wiring(drawn, event);
        }
        return switch (event.getCode()) {
            case TAB -> !event.isShortcutDown() && step(event.isShiftDown() ? -1 : 1);
            case ENTER -> begin();
            case ESCAPE -> spot.isPresent() && leave();
            default -> false;
        };
    }

    private boolean wiring(KeyWire drawn, KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (drawn.draw()) {
                wire = null;
                show();
            }
            return true;
        }
        if (event.getCode().isModifierKey() || drawn.key(event.getCode(), event.isShiftDown())) {
            return true;
        }
        end();
        return event.getCode() == KeyCode.ESCAPE;
    }

    private boolean step(int by) {
        List<PortSpot> ports = selected().map(id -> PortSpot.of(board.drawing().card(id))).orElse(List.of());
        int from = spot.map(ports::indexOf).orElse(by > 0 ? -1 : ports.size());
        int to = from + by;
        if (to < 0 || to >= ports.size()) {
            leave();
            return false;
        }
        spot = Optional.of(ports.get(to));
        show();
        PortSpot now = ports.get(to);
        now.place(board.drawing()).ifPresent(place -> board.hints()
                .say(words.of("ui.port", now.port().label()), board.viewport().get().toView(place), Hints.Mood.PLAIN));
        return true;
    }

    private boolean begin() {
        spot.ifPresent(from -> {
            board.hints().clear();
            wire = new KeyWire(board, words, from);
        });
        return spot.isPresent();
    }

    private void end() {
        KeyWire drawn = wire;
        wire = null;
        if (drawn != null) {
            drawn.clear();
        }
    }

    private boolean leave() {
        end();
        if (spot.isPresent()) {
            spot = Optional.empty();
            board.hints().clear();
            show();
        }
        return true;
    }

    private Optional<String> selected() {
        return board.editor().history().selection().get().only();
    }

    /// A wire begun in another drawing ends nowhere in this one.
    private void changed() {
        end();
        show();
    }

    private void show() {
        if (!spot.map(PortSpot::card).equals(selected())) {
            end();
            spot = Optional.empty();
        }
        Optional<Point> at = spot.flatMap(now -> now.place(board.drawing())).map(board.viewport().get()::toView);
        at.ifPresent(place -> ring.relocate(place.x() - RADIUS, place.y() - RADIUS));
        ring.setVisible(at.isPresent());
        KeyWire drawn = wire;
        if (drawn != null) {
            drawn.show();
        }
    }
}
