package org.netwright.ui.results;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netwright.evaluation.ClassEvaluation;
import org.netwright.evaluation.Evaluation;
import org.netwright.evaluation.Figure;
import org.netwright.evaluation.NumberEvaluation;
import org.netwright.param.Words;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// The figures of the whole test set: the one that says most in large, the others below, each with how sure it is.
final class FiguresPane extends VBox {
    /// Figures that count each class as often as it occurs; the table of classes tells more.
    private static final Set<String> LEFT_OUT = Set.of("weighted_precision", "weighted_recall", "weighted_f1");

    private final FigureText text;
    private final Words words;

    FiguresPane(Evaluation evaluation, Words words) {
        super(4);
        this.words = words;
        text = new FigureText(words);
        setId("figures");
        getStyleClass().add("nw-results-block");
        Map<String, Figure> others = new LinkedHashMap<>(evaluation.figures());
        others.keySet().removeAll(LEFT_OUT);
        String first = first(evaluation);
        Figure main = others.remove(first);
        if (main != null) {
            headline(first, main, said(evaluation));
        }
        getChildren().addAll(grid(others), Controls.prose(words.of("ui.results.range.note"), "nw-faint", "nw-small"));
    }

    private static String first(Evaluation evaluation) {
        return switch (evaluation) {
            case ClassEvaluation ignored -> "accuracy";
            case NumberEvaluation ignored -> "mae";
        };
    }

    /// The main figure in a sentence.
    private String said(Evaluation evaluation) {
        return switch (evaluation) {
            case ClassEvaluation classes -> {
                int right = 0;
                for (int of = 0; of < classes.labels().size(); of++) {
                    right += classes.confusion().count(of, of);
                }
                yield words.of("ui.results.right", Amounts.count(right), Amounts.count(classes.size()));
            }
            case NumberEvaluation numbers -> words.of("ui.results.off", Amounts.count(numbers.size()));
        };
    }

    private void headline(String name, Figure figure, String said) {
        Label value = Controls.label(text.value(name, figure), "nw-results-main");
        value.setId("figure-" + name);
        String sure = text.range(name, figure).map(range -> words.of("ui.results.sure", range)).orElse("");
        getChildren().addAll(
                Controls.label(text.name(name), "nw-strong"),
                value,
                Controls.prose(text.reason(figure).orElse(said + " " + sure).strip(), "nw-muted"));
    }

    private GridPane grid(Map<String, Figure> figures) {
        var grid = Styles.styled(new GridPane(), "nw-results-grid");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        var right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(wide, right, right);
        figures.forEach((name, figure) -> {
            Label title = Controls.label(text.name(name));
            title.setTooltip(Controls.tip(text.meaning(name)));
            Label value = Controls.label(text.value(name, figure), "nw-mono");
            value.setId("figure-" + name);
            text.reason(figure).ifPresent(reason -> value.setTooltip(Controls.tip(reason)));
            Label range = Controls.label(text.range(name, figure).orElse(""), "nw-mono", "nw-muted");
            value.setMinWidth(USE_PREF_SIZE);
            range.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), title, value, range);
        });
        return grid;
    }
}
