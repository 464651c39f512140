package org.netwright.ui.follow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.netwright.explanation.Working;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// Where one step looks, head by head: every word on the colour of its weight, and the strongest with score and weight.
final class AttentionPane extends VBox {
    private static final int WRITTEN = 4;
    private static final double LEAST = 290; // the table of the strongest words has room
    private static final double ALIKE = 4;

    AttentionPane(Working.Attended working, Guide guide) {
        super(14);
        getStyleClass().add("nw-attention");
        getChildren().add(new Columns(LEAST, IntStream.range(0, working.heads().size())
                .mapToObj(head -> head(working, head, guide))
                .toList()));
    }

    private static VBox head(Working.Attended working, int which, Guide guide) {
        Working.Head head = working.heads().get(which);
        double[] weights = head.weights();
        List<String> texts = texts(weights.length, guide);
        var view = new WordsView(texts, weights, shades(weights, guide)).marking(working.step());
        Label title = Controls.label(
                guide.words().of("follow.attention.head", which + 1, working.heads().size(), texts.get(working.step())),
                "nw-strong");
        return new VBox(8, title, strongest(head, texts, guide), view);
    }

    /// Weights that are all alike are pale.
    private static Shades shades(double[] weights, Guide guide) {
        double most = Arrays.stream(weights).max().orElse(1);
        return new Shades(guide.theme(), false, 0, Math.max(most, ALIKE / weights.length));
    }

    private static List<String> texts(int steps, Guide guide) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < steps; i++) {
            texts.add(guide.names().word(i, steps).orElse(String.valueOf(i + 1)));
        }
        return texts;
    }

    private static GridPane strongest(Working.Head head, List<String> texts, Guide guide) {
        var grid = Styles.styled(new GridPane(), "nw-terms");
        var left = new ColumnConstraints();
        left.setMinWidth(126);
        var right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        right.setMinWidth(64);
        grid.getColumnConstraints().addAll(left, right, right);
        grid.addRow(
                0,
                title(guide.words().of("follow.attention.word")),
                title(guide.words().of("follow.attention.score")),
                title(guide.words().of("follow.attention.weight")));
        double[] weights = head.weights();
        List<Integer> order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weights[i]))
                .toList();
        for (int i : order.subList(0, Math.min(WRITTEN, order.size()))) {
            grid.addRow(
                    grid.getRowCount(), Controls.label((i + 1) + "  " + texts.get(i)), Digits.label(head.scores()[i]),
                    Digits.label(weights[i]));
        }
        if (order.size() > WRITTEN) {
            double rest = order.subList(WRITTEN, order.size()).stream().mapToDouble(i -> weights[i]).sum();
            Label others = Controls.label(guide.words().of("follow.sum.rest", order.size() - WRITTEN), "nw-muted");
            others.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), others, new Label(), Digits.label(rest));
        }
        return grid;
    }

    private static Label title(String text) {
        return Controls.label(text, "nw-muted", "nw-term-head");
    }
}
