package org.netwright.ui.follow;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A few numbers in rows and columns, each written on its colour.
final class NumberGrid extends GridPane {
    /// More are too many.
    static final int MOST = 49;

    private static final int MANY = 3;
    private static final double HIGH = 27;

    private final int columns;

    /// @param numbers row by row
    NumberGrid(double[] numbers, int columns, Shades shades) {
        this.columns = columns;
        getStyleClass().add("nw-number-grid");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        boolean small = columns > MANY;
        double width = small ? 48 : 60;
        for (int i = 0; i < numbers.length; i++) {
            Label cell = Styles.styled(new Label(Digits.brief(numbers[i])), "nw-number-cell", "nw-number");
            cell.setStyle("-fx-background-color: " + shades.of(numbers[i]) + "; -fx-text-fill: " + shades.on(numbers[i])
                    + (small ? "; -fx-font-size: 10.5px;" : ";"));
            cell.setMinSize(width, HIGH);
            cell.setPrefSize(width, HIGH);
            cell.setTooltip(Controls.tip(Digits.exact(numbers[i])));
            add(cell, i % columns, i / columns);
        }
    }

    /// Frames one of them.
    NumberGrid marking(int which) {
        getChildren().stream()
                .filter(cell -> GridPane.getRowIndex(cell) * columns + GridPane.getColumnIndex(cell) == which)
                .forEach(cell -> Styles.state(cell, "marked", true));
        return this;
    }
}
