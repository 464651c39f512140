package org.netwright.ui.predict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netwright.data.Given;
import org.netwright.data.Preparation;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.Styles;

/// A row to type, a field for each column, filled in with a real sample; answered as it changes.
final class RowPane extends VBox {
    private static final Duration PACE = Duration.ofMillis(120);

    private final GridPane form = Styles.styled(new GridPane(), "nw-predict-form");
    private final List<Supplier<String>> cells = new ArrayList<>();
    private final List<String> columns;
    private final OncePerFrame soon;
    private final Words words;

    RowPane(Preparation.Rows rows, List<String> example, Consumer<List<Given>> ask, Words words) {
        super(10);
        this.words = words;
        columns = rows.columns().stream().map(Preparation.Column::name).toList();
        soon = new OncePerFrame(
                PACE,
                () -> ask.accept(List.of(new Given.Row(columns, cells.stream().map(Supplier::get).toList()))));
        var name = new ColumnConstraints();
        name.setMaxWidth(170);
        var field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        var kind = new ColumnConstraints();
        kind.setMinWidth(USE_PREF_SIZE);
        form.getColumnConstraints().addAll(name, field, kind);
        for (int i = 0; i < columns.size(); i++) {
            add(rows.columns().get(i), example.get(i), i);
        }
        getChildren().addAll(
                Controls.label(words.of("ui.predict.row"), "nw-strong"),
                Controls.prose(words.of("ui.predict.row.note"), "nw-muted", "nw-small"),
                form);
        soon.request();
    }

    private void add(Preparation.Column column, String example, int row) {
        Label label = Controls.label(column.name());
        label.setTooltip(Controls.tip(column.name()));
        Control field = switch (column) {
            case Preparation.Numbers ignored -> number(example);
            case Preparation.Texts(String ignored, List<String> known) -> choice(known, example);
        };
        field.setId("predict-cell-" + row);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setTooltip(Controls.tip(hint(column)));
        label.setLabelFor(field);
        form.addRow(row, label, field, Controls.label(kind(column), "nw-faint", "nw-small"));
    }

    private TextField number(String example) {
        var field = new TextField(example);
        field.textProperty().subscribe(soon::request);
        cells.add(field::getText);
        return field;
    }

    private ComboBox<String> choice(List<String> known, String example) {
        var box = new ComboBox<String>();
        box.getItems().setAll(known);
        box.setValue(example);
        box.valueProperty().subscribe(soon::request);
        cells.add(() -> String.valueOf(box.getValue()));
        return box;
    }

    private String kind(Preparation.Column column) {
        return switch (column) {
            case Preparation.Numbers ignored -> words.of("ui.predict.kind.number");
            case Preparation.Texts texts -> words.of("ui.predict.kind.text", texts.known().size());
        };
    }

    private String hint(Preparation.Column column) {
        return switch (column) {
            case Preparation.Numbers numbers -> words.of("ui.predict.hint.number", AnswerPane.number(numbers.mean()));
            case Preparation.Texts ignored -> words.of("ui.predict.hint.text");
        };
    }

    /// Asks again for what stands there.
    void again() {
        soon.request();
    }

    void focus() {
        form.getChildren().get(1).requestFocus();
    }
}
