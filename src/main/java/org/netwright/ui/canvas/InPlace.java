package org.netwright.ui.canvas;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.netwright.layout.Box;
import org.netwright.ui.fx.Styles;

/// A field over the drawing in which something is written where it stands. Enter keeps what is written – with Ctrl where
/// there may be several lines – and so does going elsewhere; Escape takes it back.
final class InPlace extends Pane {
    private static final double SMALLEST_FONT = 9;

    private final Runnable back;
    private @Nullable Writing now;

    /// @param back gives the keyboard back to the drawing
    InPlace(Runnable back) {
        this.back = back;
        setPickOnBounds(false);
    }

    /// What is being written.
    private record Writing(TextInputControl field, Consumer<String> keep) {}

    /// Lets one line be written.
    ///
    /// @param area where, in the view
    /// @param scale of the drawing, by which letters grow
    /// @param keep takes what was written, unless it is taken back
    void line(Box area, double scale, String text, Consumer<String> keep) {
        write(Styles.styled(new TextField(text), "nw-in-place"), false, area, scale, keep);
    }

    /// Lets several lines be written; see [#line].
    void lines(Box area, double scale, String text, Consumer<String> keep) {
        var field = Styles.styled(new TextArea(text), "nw-in-place");
        field.setWrapText(true);
        write(field, true, area, scale, keep);
    }

    private void write(TextInputControl field, boolean lines, Box area, double scale, Consumer<String> keep) {
        finish();
        now = new Writing(field, keep);
        field.setId("in-place");
        field.setManaged(false);
        field.setStyle("-fx-font-size: " + Math.max(SMALLEST_FONT, 12.5 * scale) + "px;");
        field.resizeRelocate(area.x(), area.y(), area.width(), area.height());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, lines));
        field.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        field.focusedProperty().addListener((cell, before, focused) -> {
            if (!focused && isWriting(field)) {
                finish();
            }
        });
        getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event, boolean lines) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            back.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && (!lines || event.isShortcutDown())) {
            finish();
            back.run();
            event.consume();
        }
    }

    private boolean isWriting(TextInputControl field) {
        Writing writing = now;
        return writing != null && writing.field().equals(field);
    }

    /// Whether something is being written.
    boolean isBusy() {
        return now != null;
    }

    /// Keeps what is written, if something is.
    void finish() {
        Writing writing = now;
        cancel();
        if (writing != null) {
            writing.keep().accept(writing.field().getText());
        }
    }

    /// Takes back what is written, if something is.
    void cancel() {
        now = null;
        getChildren().clear();
    }
}
