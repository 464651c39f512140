package org.netwright.ui.follow;

import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// What all pictures of numbers share in which one can be chosen.
final class Choosing {
    private Choosing() {}

    /// Lets the mouse and the keyboard in.
    ///
    /// @param says the number that is chosen now
    static void live(Region view, String says) {
        focusable(view);
        view.setAccessibleText(says);
        view.getStyleClass().add("nw-map-live");
    }

    /// Lets the focus in, by the mouse too.
    static void focusable(Region view) {
        view.setFocusTraversable(true);
        view.setAccessibleRole(AccessibleRole.BUTTON);
        view.setOnMousePressed(event -> {
            view.requestFocus();
            event.consume(); // else the pane it scrolls in takes the focus
        });
    }

    /// Two arrows go from one of a row of things to the next.
    ///
    /// @param many how many there are
    /// @param index which is chosen now
    static void arrows(Node view, Arrows arrows, int many, int index, IntConsumer choose) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int to = index + (event.getCode() == arrows.on ? 1 : event.getCode() == arrows.back ? -1 : 0);
            if (to != index) {
                if (to >= 0 && to < many) {
                    choose.accept(to);
                }
                event.consume();
            }
        });
    }

    /// Which arrows lead on and back.
    enum Arrows {
        /// Things below each other.
        VERTICAL(KeyCode.UP, KeyCode.DOWN),
        /// Things beside each other.
        HORIZONTAL(KeyCode.LEFT, KeyCode.RIGHT);

        private final KeyCode back;
        private final KeyCode on;

        Arrows(KeyCode back, KeyCode on) {
            this.back = back;
            this.on = on;
        }
    }
}
