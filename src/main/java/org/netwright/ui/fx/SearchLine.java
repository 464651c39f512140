package org.netwright.ui.fx;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One thing that a [SearchPopup] found.
final class SearchLine extends HBox {
    private final Found.Item item;

    SearchLine(Found.Item item) {
        super(9);
        this.item = item;
        Styles.styled(this, "nw-search-line");
        setAlignment(Pos.CENTER_LEFT);
        Region bar = Styles.styled(new Region(), "nw-search-bar");
        if (!item.style().isEmpty()) {
            getStyleClass().add(item.style());
            bar.getStyleClass().add("nw-search-bar-shown");
        }
        Label title = Controls.label(item.title(), "nw-search-title");
        var texts = new VBox(1, title);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        if (!item.note().isEmpty()) {
            texts.getChildren().add(Controls.prose(item.note(), "nw-muted", "nw-search-note"));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(bar, texts);
        if (!item.aside().isEmpty()) {
            Label aside = Controls.label(item.aside(), "nw-search-aside");
            aside.setMinWidth(USE_PREF_SIZE);
            getChildren().add(aside);
        }
        setAccessibleText(item.title() + (item.note().isEmpty() ? "" : ". " + item.note()));
    }

    Found.Item item() {
        return item;
    }
}
