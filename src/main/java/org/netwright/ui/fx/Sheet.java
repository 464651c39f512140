package org.netwright.ui.fx;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.netwright.param.Words;

/// Something large to look at, over the whole window, which stays dimmed under it until Escape, its cross or a click
/// beside it.
public final class Sheet extends Pane {
    private static final double EDGE = 24;
    private static final double CROSS = 28;

    private final Region content;
    private final Button cross;
    private final InvalidationListener resized = now -> cover();
    private @Nullable Node before;
    private Node first = this;
    private double highest;

    /// @param content takes as much room as it likes, as far as the window has it
    public Sheet(Region content, Words words) {
        this.content = content;
        cross = Controls.iconButton(
                MaterialDesignC.CLOSE, Action.of(words.of("ui.dialog.close"), this::close, "ESCAPE"), new Subscriptions());
        Styles.styled(cross, "nw-sheet-close").setFocusTraversable(false);
        cross.setId("sheet-close");
        Styles.styled(this, "nw-sheet-ground");
        Styles.styled(content, "nw-sheet");
        setManaged(false);
        getChildren().addAll(content, cross);
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
        addEventFilter(KeyEvent.KEY_PRESSED, event -> { // before the control, which would go on in the whole window
            if (event.getCode() == KeyCode.TAB) {
                walk(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /// Opens over a window.
    ///
    /// @param newFirst gets the keyboard
    public void open(Scene scene, Node newFirst) {
        first = newFirst;
        before = scene.getFocusOwner();
        ((Pane) scene.getRoot()).getChildren().add(this);
        scene.widthProperty().addListener(resized);
        scene.heightProperty().addListener(resized);
        cover();
        first.requestFocus();
    }

    private void cover() {
        resizeRelocate(0, 0, getScene().getWidth(), getScene().getHeight());
    }

    /// To the next control of it; from the last one to the first again, never out of it.
    private void walk(TraversalDirection direction) {
        Node from = getScene().getFocusOwner();
        from.requestFocusTraversal(direction);
        if (!within(getScene().getFocusOwner())) {
            first.requestFocus();
        }
    }

    private boolean within(@Nullable Node node) {
        return node != null && (node.equals(this) || within(node.getParent()));
    }

    /// What is in it never gets lower, so that it does not jump while one searches it.
    @Override
    protected void layoutChildren() {
        double width = Math.min(content.prefWidth(-1), getWidth() - 2 * EDGE);
        highest = Math.max(highest, content.prefHeight(width));
        double height = Math.min(highest, getHeight() - 2 * EDGE);
        content.resizeRelocate(
                snapPositionX((getWidth() - width) / 2), snapPositionY((getHeight() - height) / 2), width, height);
        double over = CROSS / 2;
        cross.resizeRelocate(
                content.getLayoutX() + width - over - 4, content.getLayoutY() - over + 4, CROSS, CROSS);
    }

    /// Goes away, and the keyboard back to where it was.
    public void close() {
        Scene scene = getScene();
        if (scene != null) {
            scene.widthProperty().removeListener(resized);
            scene.heightProperty().removeListener(resized);
            ((Pane) scene.getRoot()).getChildren().remove(this);
            Node back = before;
            if (back != null && scene.equals(back.getScene())) {
                back.requestFocus();
            }
        }
    }
}
