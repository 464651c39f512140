package org.netwright.ui.predict;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.runs.ScoredTable;
import org.netwright.tensor.Target;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.TextCell;

/// The rows of a CSV file with what the network says of each, and what is wrong with those of which it can say nothing.
final class ScoredPane extends VBox {
    private static final double ROW = 26;
    private static final int MOST_COLUMNS = 40;
    private static final int TOLD = 12;
    private static final String FIGURE = "nw-figure";

    private final ScoredTable scored;
    private final Words words;
    private final TableView<ScoredTable.Row> table = new TableView<>();

    /// @param save asks where, and writes
    /// @param close goes back to single samples
    ScoredPane(ScoredTable scored, Button save, Button close, Words words) {
        super(10);
        this.scored = scored;
        this.words = words;
        getStyleClass().add("nw-answer");
        int wrong = scored.wrong();
        String name = String.valueOf(scored.lines().file().getFileName());
        var title = Controls.label(name, "nw-title");
        title.setMinWidth(0);
        var note = Controls.prose(
                words.of("ui.predict.scored", Amounts.count(scored.rows().size() - wrong), scored.rows().size() - wrong),
                "nw-muted");
        getChildren().addAll(Controls.row(8, title, Controls.spring(), save, close), note);
        if (wrong > 0) {
            var told = Controls.prose(words.of("ui.predict.scored.wrong", wrong, lines(), reason()), "nw-predict-wrong");
            told.setId("predict-bad-lines");
            getChildren().add(told);
        }
        fill(wrong > 0);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }

    /// The lines of the rows that cannot be predicted.
    private String lines() {
        List<String> all = wrong().stream()
                .map(row -> Integer.toString(row.line().number()))
                .toList();
        return all.stream().limit(TOLD).collect(Collectors.joining(", ")) + (all.size() > TOLD ? " …" : "");
    }

    private String reason() {
        return words.of(wrong().getFirst().reason().problem());
    }

    private List<ScoredTable.Wrong> wrong() {
        return scored.rows().stream()
                .filter(ScoredTable.Wrong.class::isInstance)
                .map(ScoredTable.Wrong.class::cast)
                .toList();
    }

    private void fill(boolean problems) {
        table.setId("predict-table");
        table.getStyleClass().add("nw-predict-table");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(words.of("ui.predict.table"));
        column(words.of("ui.predict.column.line"), 56, row -> Integer.toString(row.line().number()), FIGURE);
        switch (scored.target()) {
            case Target.Classes(List<String> labels) -> {
                column(words.of("ui.predict.column.prediction"), 120, row -> told(row, one -> labels.get(one.likeliest())), "nw-strong");
                column(
                        words.of("ui.predict.column.sure"),
                        86,
                        row -> told(row, one -> Amounts.percent(one.numbers()[one.likeliest()])),
                        FIGURE);
            }
            case Target.Reals(List<String> names) -> {
                for (int i = 0; i < names.size(); i++) {
                    int at = i;
                    column(
                            words.of("ui.predict.column.number", names.get(i)),
                            130,
                            row -> told(row, one -> AnswerPane.number(one.numbers()[at])),
                            "nw-strong");
                }
            }
        }
        if (problems) {
            column(words.of("ui.predict.column.problem"), 240, this::problem, "nw-predict-problem");
        }
        List<String> names = scored.lines().names();
        for (int i = 0; i < Math.min(MOST_COLUMNS, names.size()); i++) {
            int at = i;
            column(names.get(i), 110, row -> at < row.line().cells().size() ? row.line().cells().get(at) : "", "nw-muted");
        }
        table.getItems().setAll(scored.rows());
    }

    private static String told(ScoredTable.Row row, Function<ScoredTable.Scored, String> text) {
        return switch (row) {
            case ScoredTable.Scored one -> text.apply(one);
            case ScoredTable.Wrong ignored -> "–";
        };
    }

    private String problem(ScoredTable.Row row) {
        return switch (row) {
            case ScoredTable.Scored ignored -> "";
            case ScoredTable.Wrong(var ignored, BadInput reason) -> words.of(reason.problem());
        };
    }

    private void column(String title, double width, Function<ScoredTable.Row, String> text, String style) {
        var column = new TableColumn<ScoredTable.Row, String>(title);
        if (style.equals(FIGURE)) {
            column.getStyleClass().add(style);
        }
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(ignored -> Styles.styled(new TextCell<>(Function.identity()), style));
        table.getColumns().add(column);
    }
}
