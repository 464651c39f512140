package org.netwright.ui.results;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.netwright.evaluation.ClassEvaluation;
import org.netwright.evaluation.ClassFigures;
import org.netwright.evaluation.Figure;
import org.netwright.param.Words;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.TextCell;
import org.netwright.workspace.NumberedOrder;

/// How well each class is told from the others, as a table that sorts.
final class ClassTable extends TableView<ClassFigures> {
    private static final double ROW = 26;
    private static final double HEAD = 32;
    private static final String SHARE = "accuracy";

    private final FigureText text;
    private final Words words;

    /// @param look told which class a person chooses
    ClassTable(ClassEvaluation evaluation, IntConsumer look, Words words) {
        this.words = words;
        text = new FigureText(words);
        setId("classes");
        getStyleClass().add("nw-results-table");
        setAccessibleText(words.of("ui.results.classes"));
        setTooltip(Controls.tip(words.of("ui.results.classes.tip")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFixedCellSize(ROW);
        TableColumn<ClassFigures, String> label = column("label", 92, ClassFigures::label);
        label.setComparator(new NumberedOrder());
        label.setCellFactory(ignored -> new TextCell<>(Function.identity()));
        TableColumn<ClassFigures, Integer> support = column("support", 66, ClassFigures::support);
        support.setCellFactory(ignored -> Styles.styled(new TextCell<>(count -> Amounts.count(count)), "nw-figure"));
        support.getStyleClass().add("nw-figure");
        figure("precision", 72, ClassFigures::precision);
        figure("recall", 68, ClassFigures::recall);
        figure("f1", 66, ClassFigures::f1);
        getItems().setAll(evaluation.classes());
        setPrefHeight(HEAD + ROW * getItems().size() + 4);
        setMinHeight(HEAD + ROW * 3);
        getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                look.accept(evaluation.labels().indexOf(chosen.label()));
            }
        });
    }

    private void figure(String id, double width, Function<ClassFigures, Figure> figure) {
        TableColumn<ClassFigures, Figure> column = column(id, width, figure);
        column.setComparator(Comparator.comparingDouble(value -> value.number().orElse(-1)));
        column.getStyleClass().add("nw-figure");
        column.setCellFactory(ignored -> Styles.styled(new TextCell<>(value -> text.value(SHARE, value)), "nw-figure"));
    }

    private <T> TableColumn<ClassFigures, T> column(String id, double width, Function<ClassFigures, T> value) {
        var column = new TableColumn<ClassFigures, T>(words.of("ui.results.column." + id));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        getColumns().add(column);
        return column;
    }
}
