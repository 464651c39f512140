package org.netwright.ui.training;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.netwright.param.Words;
import org.netwright.training.PlanParams;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.ui.fx.TextCell;
import org.netwright.workspace.Editor;
import org.netwright.workspace.LayerRow;
import org.netwright.workspace.NumberedOrder;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Selection;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Totals;

/// All layers as a table. What is selected here is selected on the canvas, and the other way round.
public final class LayersView extends BorderPane implements Subscription {
    /// Figures change faster than anyone reads while a card is dragged.
    private static final Duration PACE = Duration.ofMillis(120);

    private final Editor editor;
    private final Problems problems;
    private final Consumer<String> jump;
    private final Words words;
    private final ObservableList<LayerRow> rows = FXCollections.observableArrayList();
    private final TableView<LayerRow> table = Styles.styled(new TableView<>(), "nw-layers");
    private final HBox foot = Styles.styled(new HBox(), "nw-layers-foot");
    private final OncePerFrame refresh = new OncePerFrame(PACE, this::refresh);
    private final Subscriptions subscriptions = new Subscriptions();
    private List<String> footed = List.of();
    private boolean following;

    /// The layers of a document.
    ///
    /// @param jump brings a layer into view, by its id
    public LayersView(Editor editor, Problems problems, Consumer<String> jump, Words words) {
        this.editor = editor;
        this.problems = problems;
        this.jump = jump;
        this.words = words;
        setId("layers");
        setFocusTraversable(true);
        table.setAccessibleText(words.of("ui.layers"));
        table.setPlaceholder(Controls.label(words.of("ui.layers.empty"), "nw-muted"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(26);
        text("name", 150, LayerRow::name);
        text("kind", 138, LayerRow::kind);
        text("form", 104, LayerRow::form);
        figure("parameters", row -> row.cost().parameters(), Amounts::count);
        figure("work", row -> row.cost().flops(), Amounts::flops);
        figure("memory", row -> row.cost().bytes(), Amounts::bytes);
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<LayerRow>) change -> selected());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                reveal();
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                reveal();
            }
        });
        setCenter(table);
        foot.setMinWidth(0); // its figures are as wide as the columns, which are as wide as the window
        setBottom(foot);
        visibleProperty().addListener(change -> refresh.request());
        subscriptions.listen(editor.history().document(), refresh::request);
        subscriptions.listen(problems.compiled(), refresh::request);
        subscriptions.listen(editor.history().selection(), refresh::request);
    }

    private void text(String id, double width, Function<LayerRow, String> text) {
        TableColumn<LayerRow, String> column = column(id, width, text);
        column.setComparator(new NumberedOrder());
        column.setCellFactory(ignored -> new TextCell<>(Function.identity()));
    }

    private void figure(String id, ToLongFunction<LayerRow> figure, Function<Long, String> written) {
        TableColumn<LayerRow, Long> column = column(id, 126, figure::applyAsLong);
        column.getStyleClass().add("nw-figure");
        column.setCellFactory(ignored -> Styles.styled(new TextCell<>(written), "nw-figure"));
    }

    private <T> TableColumn<LayerRow, T> column(String id, double width, Function<LayerRow, T> value) {
        var column = new TableColumn<LayerRow, T>(words.of("ui.layers." + id));
        column.setId("layers-" + id);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        table.getColumns().add(column);
        Label total = Controls.label("");
        total.setId("layers-total-" + id);
        total.minWidthProperty().bind(column.widthProperty());
        total.maxWidthProperty().bind(column.widthProperty());
        foot.getChildren().add(total);
        return column;
    }

    /// Nothing is done while nobody looks.
    private void refresh() {
        if (!isVisible()) {
            return;
        }
        var document = editor.history().document().get();
        int batch = document.plan().get(PlanParams.BATCH);
        List<LayerRow> now = LayerRow.of(document.network(), problems.compiled().get(), editor.catalog(), batch);
        following = true;
        if (!now.equals(List.copyOf(rows))) {
            rows.setAll(now);
        }
        follow(editor.history().selection().get());
        following = false;
        Totals all = Totals.of(problems.compiled().get(), document.network().nodes().keySet(), batch);
        foot(List.of(
                words.of("ui.layers.total", all.layers()),
                "",
                "",
                Amounts.count(all.parameters()),
                Amounts.flops(all.flops()),
                Amounts.bytes(all.bytes())));
    }

    private void foot(List<String> texts) {
        if (!texts.equals(footed)) {
            footed = texts;
            for (int i = 0; i < texts.size(); i++) {
                var label = (Label) foot.getChildren().get(i);
                label.setText(texts.get(i));
                label.getStyleClass().setAll("label", "nw-layers-total", i > 2 ? "nw-figure" : "nw-strong");
            }
        }
    }

    /// What the canvas has selected.
    private void follow(Selection selection) {
        Set<String> here = new HashSet<>();
        table.getSelectionModel().getSelectedItems().forEach(row -> here.add(row.id()));
        if (here.equals(selection.nodes())) {
            return;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            places.put(table.getItems().get(i).id(), i);
        }
        int[] wanted = selection.nodes().stream()
                .mapToInt(id -> places.getOrDefault(id, -1))
                .filter(place -> place >= 0)
                .toArray();
        table.getSelectionModel().clearSelection();
        if (wanted.length > 0) {
            table.getSelectionModel().selectIndices(wanted[0], wanted);
            table.scrollTo(Math.max(0, wanted[0] - 2));
        }
    }

    private void selected() {
        if (!following) {
            editor.select(table.getSelectionModel().getSelectedItems().stream().map(LayerRow::id).toList());
        }
    }

    private void reveal() {
        LayerRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            jump.accept(row.id());
        }
    }

    /// The focus goes to the table.
    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
