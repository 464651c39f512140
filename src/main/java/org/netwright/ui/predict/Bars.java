package org.netwright.ui.predict;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.geometry.Pos;
import org.netwright.param.Words;
import org.netwright.project.runs.Prediction;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// The probabilities of the classes as bars, the likeliest first; of many classes only the likeliest.
final class Bars extends GridPane {
    private static final int MOST = 10;
    private static final double NAME = 150;

    Bars(Prediction prediction, Words words) {
        getStyleClass().add("nw-bars");
        setId("predict-bars");
        var name = new ColumnConstraints();
        name.setMaxWidth(NAME);
        var bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        var figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().addAll(name, bar, figure);
        float[] chances = prediction.numbers();
        List<Integer> order = IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -chances[i]))
                .toList();
        int shown = order.size() <= MOST ? order.size() : MOST - 1;
        order.subList(0, shown).forEach(i -> add(prediction.names().get(i), chances[i]));
        if (shown < order.size()) {
            double rest = order.subList(shown, order.size()).stream().mapToDouble(i -> chances[i]).sum();
            add(words.of("ui.predict.others", order.size() - shown), rest);
        }
    }

    private void add(String name, double chance) {
        int row = getRowCount();
        String share = Amounts.percent(chance);
        Label label = Controls.label(name, row == 0 ? "nw-strong" : "nw-muted");
        label.setTooltip(Controls.tip(name));
        var filled = Styles.styled(new Region(), row == 0 ? "nw-bar-first" : "nw-bar");
        var track = Styles.styled(new StackPane(filled), "nw-bar-track");
        track.setAlignment(Pos.CENTER_LEFT);
        track.setAccessibleText(name + ": " + share);
        filled.maxWidthProperty().bind(track.widthProperty().multiply(chance));
        Label figure = Controls.label(share, "nw-mono");
        figure.setMinWidth(USE_PREF_SIZE);
        addRow(row, label, track, figure);
    }
}
