package org.netwright.ui.palette;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A heading of the palette with layers under it; a click on the heading, or Enter, closes and opens it.
final class PaletteGroup extends VBox {
    private final Pane items;
    private final FontIcon chevron = Styles.styled(new FontIcon(MaterialDesignC.CHEVRON_DOWN), "nw-palette-chevron");

    /// @param fold closes it, or opens it
    PaletteGroup(String id, String name, Runnable fold, Words words) {
        this(id, name, fold, new VBox(2), words);
    }

    /// @param items where its layers go
    PaletteGroup(String id, String name, Runnable fold, Pane items, Words words) {
        this.items = items;
        setId("palette-group-" + id);
        Label title = Controls.label(name.toUpperCase(Locale.ROOT), "nw-group-label");
        HBox heading = Styles.styled(Controls.row(4, title, Controls.spring(), chevron), "nw-palette-heading");
        heading.setId("palette-heading-" + id);
        heading.setFocusTraversable(true);
        heading.setAccessibleText(name);
        Controls.explain(heading, words.of("ui.palette.fold"));
        heading.setOnMouseClicked(event -> fold.run());
        heading.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                fold.run();
                event.consume();
            }
        });
        getChildren().addAll(heading, items);
    }

    /// Shows these layers, or what is said instead of them; nothing of the group where there is none.
    void show(List<? extends Node> now, boolean folded) {
        if (!items.getChildren().equals(now)) {
            items.getChildren().setAll(now);
        }
        items.setVisible(!folded);
        items.setManaged(!folded);
        chevron.setIconCode(folded ? MaterialDesignC.CHEVRON_RIGHT : MaterialDesignC.CHEVRON_DOWN);
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
    }
}
