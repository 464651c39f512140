package org.netwright.ui.runs;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.netwright.chart.RunInk;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.ui.chart.InkLine;
import org.netwright.ui.fx.Controls;
import org.netwright.workspace.RunDifferences.Row;

/// In what the runs differ that are compared: a line for each setting that is not the same in all.
final class DifferencesTable extends TableView<Row> {
    private static final double ROW = 26;
    private static final double WHAT = 140;
    private static final double EDGE = 6;
    private static final double LEAST = 64;

    private final Words words;

    DifferencesTable(Words words) {
        this.words = words;
        setId("differences");
        getStyleClass().add("nw-runs-table");
        setAccessibleText(words.of("ui.runs.differences"));
        setPlaceholder(Controls.prose(words.of("ui.runs.differences.none"), "nw-muted"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        widthProperty().subscribe(this::fit);
    }

    /// Shows differences of some runs.
    ///
    /// @param names what the runs are called, in the order of their inks
    void show(List<Row> rows, List<String> names, Theme theme) {
        getColumns().setAll(List.of(column(words.of("ui.runs.column.what"), WHAT, this::what)));
        for (int i = 0; i < names.size(); i++) {
            int run = i;
            TableColumn<Row, String> column = column("", LEAST, row -> row.values().get(run));
            column.setGraphic(InkLine.of(RunInk.of(i, theme)));
            column.setId("difference-" + i);
            getColumns().add(column);
        }
        fit();
        getItems().setAll(rows);
    }

    /// The runs share what room there is beside the names of the settings.
    private void fit() {
        List<TableColumn<Row, ?>> runs = getColumns().stream().skip(1).toList();
        double each = Math.max(LEAST, (getWidth() - WHAT - EDGE) / Math.max(1, runs.size()));
        runs.forEach(run -> run.setPrefWidth(each));
    }

    private String what(Row row) {
        return words.of("ui.runs.subject." + row.subject().name().toLowerCase(Locale.ROOT), row.what(), row.about());
    }

    private static TableColumn<Row, String> column(String title, double width, Function<Row, String> value) {
        var column = new TableColumn<Row, String>(title);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(ignored -> new DifferenceCell());
        return column;
    }
}
