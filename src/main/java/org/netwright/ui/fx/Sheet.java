package org.netwright.ui.fx;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Something large to look at, over the whole window, which stays dimmed under it until Escape or a click beside it.
public final class Sheet extends StackPane {
    private static final double EDGE = 24;

    private final Region content;
    private @Nullable Node before;

    /// @param content takes as much room as it likes, as far as the window has it
    public Sheet(Region content) {
        this.content = content;
        Styles.styled(this, "nw-sheet-ground");
        Styles.styled(content, "nw-sheet");
        content.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setManaged(false);
        getChildren().add(content);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget().equals(this)) {
                close();
            }
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
            }
            event.consume();
        });
    }

    /// Opens over a window.
    ///
    /// @param first gets the keyboard
    public void open(Scene scene, Node first) {
        before = scene.getFocusOwner();
        content.setMaxSize(
                Math.min(content.prefWidth(-1), scene.getWidth() - 2 * EDGE),
                Math.min(content.prefHeight(-1), scene.getHeight() - 2 * EDGE));
        ((Pane) scene.getRoot()).getChildren().add(this);
        resizeRelocate(0, 0, scene.getWidth(), scene.getHeight());
        applyCss();
        content.setMaxSize(
                Math.min(content.prefWidth(-1), scene.getWidth() - 2 * EDGE),
                Math.min(content.prefHeight(-1), scene.getHeight() - 2 * EDGE));
        first.requestFocus();
    }

    /// Goes away, and the keyboard back to where it was.
    public void close() {
        Scene scene = getScene();
        if (scene != null) {
            ((Pane) scene.getRoot()).getChildren().remove(this);
            Node back = before;
            if (back != null && scene.equals(back.getScene())) {
                back.requestFocus();
            }
        }
    }
}
