package org.netwright.ui.inspector;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;

/// A field for a value that is typed, or chosen among those that are usual. A click into it takes all of it, so that what
/// is typed takes its place.
final class ValueField extends CustomTextField {
    private static final String CURRENT = "nw-current";

    private final ContextMenu menu = new ContextMenu();
    private boolean entering;

    /// @param usual the usual values as they would be typed; none for a field without a choice
    ValueField(List<String> usual, Words words) {
        Styles.styled(this, "nw-field", "nw-value-field");
        setPrefColumnCount(6);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> entering = !isFocused());
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (entering && getSelection().getLength() == 0) {
                selectAll();
            }
        });
        if (!usual.isEmpty()) {
            usual.forEach(value -> menu.getItems().add(item(value)));
            var open = Action.of(words.of("ui.inspector.usual"), this::open, "Alt+DOWN");
            setRight(opener(open));
            addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (open.pressed(event)) {
                    event.consume();
                }
            });
        }
    }

    private static Button opener(Action open) {
        Button button = Controls.iconButton(MaterialDesignM.MENU_DOWN, open, new Subscriptions());
        button.getStyleClass().setAll("nw-usual");
        button.setCursor(Cursor.DEFAULT);
        button.setFocusTraversable(false);
        return button;
    }

    private MenuItem item(String value) {
        var item = new MenuItem(value);
        item.setOnAction(event -> {
            requestFocus();
            setText(value);
            selectAll();
        });
        return item;
    }

    /// What is set now is marked.
    private void open() {
        requestFocus();
        for (MenuItem each : menu.getItems()) {
            each.getStyleClass().remove(CURRENT);
            if (each.getText().equals(getText())) {
                each.getStyleClass().add(CURRENT);
            }
        }
        menu.show(this, Side.BOTTOM, 0, 2);
    }
}
