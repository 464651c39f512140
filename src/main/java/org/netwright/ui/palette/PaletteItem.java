package org.netwright.ui.palette;

import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A kind of layer in the palette: dragged onto the canvas, or put behind the selected layer by Enter or a double click.
final class PaletteItem extends HBox {
    private static final double TREMBLE = 4;

    private final LayerKind kind;
    private final Placing placing;
    private double pressX;
    private double pressY;
    private boolean dragging;

    PaletteItem(LayerKind kind, Placing placing, Words words) {
        this.kind = kind;
        this.placing = placing;
        LayerSpec spec = kind.spec();
        Styles.styled(this, "nw-palette-item", "category-" + spec.category().id());
        setId("palette-" + spec.id());
        setFocusTraversable(true);
        Region bar = Styles.styled(new Region(), "nw-palette-bar");
        Label name = new Label(spec.name());
        getChildren().addAll(bar, name);
        setAccessibleText(spec.name());
        String formula = spec.formula().isEmpty() ? "" : "\n" + spec.formula();
        Tooltip.install(this, Controls.tip(words.of("ui.palette.tip", spec.help() + formula)));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    LayerKind kind() {
        return kind;
    }

    private void press(MouseEvent event) {
        requestFocus();
        dragging = false;
        pressX = event.getSceneX();
        pressY = event.getSceneY();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            placing.append(kind);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        dragging |= Math.hypot(event.getSceneX() - pressX, event.getSceneY() - pressY) > TREMBLE;
        if (dragging) {
            boolean fits = placing.hover(kind, event.getSceneX(), event.getSceneY());
            getScene().setCursor(fits ? Cursor.CLOSED_HAND : Cursor.DEFAULT);
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging) {
            endDrag();
            placing.drop(kind, event.getSceneX(), event.getSceneY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            placing.append(kind);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && dragging) {
            endDrag();
            event.consume();
        }
    }

    private void endDrag() {
        dragging = false;
        getScene().setCursor(Cursor.DEFAULT);
        placing.hoverEnded();
    }
}
