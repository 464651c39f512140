package org.netwright.ui.follow;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A few numbers under each other, each with its name and a bar from the middle: to the right where it is positive. One can
/// be chosen by a click or the arrows.
final class BarsView extends GridPane {
    /// More are not shown as bars.
    static final int MOST = 24;

    private static final double BAR = 96;

    private final double[] numbers;
    private final Shades shades;

    BarsView(double[] numbers, IntFunction<String> names, Shades shades) {
        this.numbers = numbers;
        this.shades = shades;
        getStyleClass().add("nw-bars");
        var name = new ColumnConstraints();
        name.setMaxWidth(110);
        var right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(name, new ColumnConstraints(), right);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        double most = Math.max(-shades.low(), shades.high());
        for (int i = 0; i < numbers.length; i++) {
            Label label = Controls.label(names.apply(i), "nw-bar-name");
            label.setTooltip(Controls.tip(names.apply(i)));
            addRow(i, label, bar(numbers[i], most), Digits.label(numbers[i]));
        }
    }

    private StackPane bar(double number, double most) {
        var track = Styles.styled(new StackPane(), "nw-bar-track");
        track.setPrefSize(BAR, 12);
        track.setMinWidth(BAR);
        boolean signed = shades.low() < 0;
        double room = signed ? BAR / 2 : BAR;
        double length = most == 0 || !Double.isFinite(number) ? 0 : room * Math.min(1, Math.abs(number) / most);
        var fill = new Region();
        fill.setStyle("-fx-background-color: " + (number < 0 ? shades.theme().second() : shades.theme().accent()) + ";");
        fill.setMaxSize(length, 12);
        fill.setManaged(false);
        fill.resizeRelocate(signed ? number < 0 ? room - length : room : 0, 0, length, 12);
        track.getChildren().add(fill);
        return track;
    }

    /// Frames one number.
    BarsView marking(int index) {
        getChildren().stream()
                .filter(node -> GridPane.getRowIndex(node) == index)
                .forEach(node -> Styles.state(node, "marked", true));
        return this;
    }

    /// Lets a person choose a number.
    BarsView choosing(int index, String says, IntConsumer choose) {
        marking(index);
        Choosing.live(this, says);
        List.copyOf(getChildren()).forEach(node -> node.setOnMouseClicked(event -> choose.accept(GridPane.getRowIndex(node))));
        Choosing.arrows(this, Choosing.Arrows.VERTICAL, numbers.length, index, choose);
        return this;
    }
}
