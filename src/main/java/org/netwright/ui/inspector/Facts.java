package org.netwright.ui.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.netwright.ui.fx.Controls;

/// Names on the left and figures on the right.
final class Facts extends GridPane {
    private int rows;

    Facts() {
        setHgap(12);
        setVgap(4);
        var grow = new ColumnConstraints();
        grow.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), grow);
        getStyleClass().add("nw-facts");
    }

    void clear() {
        getChildren().clear();
        rows = 0;
    }

    void add(String name, String figure) {
        Label left = Controls.label(name, "nw-muted");
        left.setMinWidth(USE_PREF_SIZE);
        Label right = Controls.label(figure, "nw-mono");
        right.setWrapText(true);
        right.setMinHeight(USE_PREF_SIZE);
        right.setMaxWidth(Double.MAX_VALUE);
        right.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        right.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
        addRow(rows++, left, right);
    }
}
