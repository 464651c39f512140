package org.netwright.ui.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// Every key there is and what it does, over the window until the next key or click.
final class ShortcutSheet {
    private static final int COLUMNS = 2;

    private ShortcutSheet() {}

    static void show(Window owner, List<Action> actions, Words words) {
        var grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(6);
        grid.setPadding(new Insets(16, 20, 20, 20));
        grid.getStyleClass().add("nw-sheet");
        grid.add(Controls.label(words.of("ui.keys"), "nw-title"), 0, 0, 2 * COLUMNS, 1);
        List<Action> known = actions.stream().filter(action -> !action.keys().isEmpty()).toList();
        int rows = (known.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < known.size(); i++) {
            Action action = known.get(i);
            Label key = Controls.label(action.keyText(), "nw-key");
            Label name = Controls.label(action.name().get());
            GridPane.setMargin(name, new Insets(0, 24, 0, 0));
            grid.add(key, i / rows * 2, 1 + i % rows);
            grid.add(name, i / rows * 2 + 1, 1 + i % rows);
        }
        Label mouse = Controls.prose(words.of("ui.keys.mouse"), "nw-muted");
        mouse.setPrefWidth(620);
        mouse.setMaxWidth(620);
        GridPane.setMargin(mouse, new Insets(10, 0, 0, 0));
        grid.add(mouse, 0, rows + 1, 2 * COLUMNS, 1);
        var scroll = Styles.styled(new ScrollPane(grid), "nw-scroll", "nw-sheet-scroll");
        scroll.setMaxHeight(owner.getHeight() - 80);
        scroll.getStylesheets().addAll(owner.getScene().getStylesheets());
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(scroll);
        popup.show(owner);
        popup.setX(owner.getX() + (owner.getWidth() - popup.getWidth()) / 2);
        popup.setY(owner.getY() + (owner.getHeight() - popup.getHeight()) / 2);
    }
}
