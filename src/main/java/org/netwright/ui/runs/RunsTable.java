package org.netwright.ui.runs;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.project.runs.Parent;
import org.netwright.project.runs.RunEntry;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.NumberedOrder;

/// Runs as a table that sorts; one that goes on from another stands under it.
final class RunsTable extends TreeTableView<RunEntry> {
    private static final double ROW = 28;

    private final Words words;
    private final RunText text;
    private final Consumer<List<String>> choose;
    private Map<String, TreeItem<RunEntry>> items = Map.of();
    private List<String> order = List.of();
    private List<String> compared = List.of();
    private String metric = "accuracy";
    private Theme theme;
    private boolean following;

    /// @param choose told which runs a person chooses
    RunsTable(Consumer<List<String>> choose, Theme theme, Words words) {
        this.choose = choose;
        this.theme = theme;
        this.words = words;
        text = new RunText(words);
        setId("runs-table");
        getStyleClass().add("nw-runs-table");
        setAccessibleText(words.of("ui.runs.table"));
        setPlaceholder(Controls.label(words.of("ui.runs.nothing"), "nw-muted"));
        setShowRoot(false);
        setRoot(new TreeItem<>());
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        columns();
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<RunEntry>>) change -> chosen());
    }

    private void columns() {
        TreeTableColumn<RunEntry, RunEntry> plan = column("plan", 150, Function.identity());
        plan.setComparator(Comparator.comparing(RunEntry::plan, new NumberedOrder()));
        plan.setCellFactory(ignored -> new RunNameCell(() -> compared, () -> theme));
        text("when", 140, RunText::when);
        text("ending", 84, entry -> text.ending(entry.ending()));
        number("epochs", 72, entry -> entry.epochs(), RunText::epochs);
        figure("validation-loss", 84, ignored -> "validation_loss");
        figure("validation", 96, ignored -> "validation_" + metric);
        figure("test", 96, ignored -> "test_" + metric);
        number("seconds", 92, RunEntry::seconds, entry -> Amounts.time(Duration.ofMillis((long) (entry.seconds() * 1000))));
        number("speed", 84, RunEntry::samplesPerSecond, entry -> Amounts.count(Math.round(entry.samplesPerSecond())));
        number("parameters", 88, entry -> entry.parameters(), entry ->
                entry.parameters() == 0 ? "" : Amounts.count(entry.parameters()));
        number("space", 68, entry -> entry.bytes(), entry -> Amounts.bytes(entry.bytes()));
        text("tags", 110, entry -> String.join(", ", entry.notes().tags()));
    }

    private void text(String id, double width, Function<RunEntry, String> value) {
        TreeTableColumn<RunEntry, String> column = column(id, width, value);
        column.setComparator(new NumberedOrder());
        column.setCellFactory(ignored -> new RunCell<>(Function.identity()));
    }

    private void figure(String id, double width, Function<RunEntry, String> name) {
        number(id, width,
                entry -> entry.figure(name.apply(entry)).orElse(Double.NaN),
                entry -> RunText.figure(name.apply(entry), entry.figure(name.apply(entry))));
    }

    private void number(
            String id, double width, Function<RunEntry, Number> number, Function<RunEntry, String> written) {
        TreeTableColumn<RunEntry, RunEntry> column = column(id, width, Function.identity());
        column.setComparator(Comparator.comparingDouble(entry -> number.apply(entry).doubleValue()));
        column.getStyleClass().add("nw-figure");
        column.setCellFactory(ignored -> Styles.styled(new RunCell<>(written), "nw-figure"));
    }

    private <T> TreeTableColumn<RunEntry, T> column(String id, double width, Function<RunEntry, T> value) {
        var column = new TreeTableColumn<RunEntry, T>(words.of("ui.runs.column." + id));
        column.setId("runs-" + id);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue().getValue())));
        getColumns().add(column);
        return column;
    }

    /// Shows runs, each under the one it goes on from if that is among them; those that stay keep their places.
    void show(List<RunEntry> runs) {
        List<String> now = runs.stream().map(RunEntry::folder).toList();
        if (now.equals(order)) {
            runs.forEach(run -> Objects.requireNonNull(items.get(run.folder())).setValue(run));
            refresh();
        } else {
            order = now;
            build(runs);
        }
    }

    private void build(List<RunEntry> runs) {
        Set<String> before = new LinkedHashSet<>(compared);
        Optional<String> top = top();
        following = true;
        metric = metric(runs);
        columnNamed("runs-validation").setText(words.of("ui.runs.validation", words.or("ui.runs.metric." + metric, metric)));
        columnNamed("runs-test").setText(words.of("ui.runs.test", words.or("ui.runs.metric." + metric, metric)));
        Map<String, TreeItem<RunEntry>> known = new HashMap<>();
        runs.forEach(run -> known.put(run.folder(), new TreeItem<>(run)));
        var root = new TreeItem<RunEntry>();
        for (RunEntry run : runs) {
            TreeItem<RunEntry> item = Objects.requireNonNull(known.get(run.folder()));
            item.setExpanded(true);
            TreeItem<RunEntry> above = run.parent().map(Parent::run).map(known::get).orElse(root);
            above.getChildren().add(item);
        }
        items = known;
        setRoot(root);
        sort();
        select(before);
        following = false;
        layout(); // before that it knows nothing of new rows
        top.ifPresent(this::goTo);
    }

    /// The run in the first row that is seen; empty while the list is at its beginning.
    private Optional<String> top() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() > 0
                ? Optional.ofNullable(getTreeItem(flow.getFirstVisibleCell().getIndex()))
                        .map(item -> item.getValue().folder())
                : Optional.empty();
    }

    /// Brings a run to the upper edge again.
    private void goTo(String run) {
        for (int row = 0; row < getExpandedItemCount(); row++) {
            if (getTreeItem(row).getValue().folder().equals(run)) {
                scrollTo(row);
            }
        }
    }

    private TreeTableColumn<RunEntry, ?> columnNamed(String id) {
        return getColumns().stream().filter(column -> id.equals(column.getId())).findFirst().orElseThrow();
    }

    /// What is measured of these runs beside the loss.
    private static String metric(List<RunEntry> runs) {
        return runs.stream()
                .flatMap(run -> run.figures().keySet().stream())
                .filter(name -> name.startsWith("train_") && !name.equals("train_loss"))
                .map(name -> name.substring("train_".length()))
                .findFirst()
                .orElse("accuracy");
    }

    /// Selects the runs with these folders.
    void select(Set<String> runs) {
        getSelectionModel().clearSelection();
        for (int row = 0; row < getExpandedItemCount(); row++) {
            if (runs.contains(getTreeItem(row).getValue().folder())) {
                getSelectionModel().select(row);
            }
        }
    }

    private List<String> selected() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(item -> item.getValue().folder())
                .toList();
    }

    private void chosen() {
        if (!following) {
            choose.accept(selected());
        }
    }

    /// Takes which runs are compared, in the order of their inks.
    void compare(List<String> now) {
        compared = now;
        if (!new HashSet<>(selected()).equals(new HashSet<>(now))) {
            following = true;
            select(new HashSet<>(now));
            following = false;
        }
        refresh();
    }

    /// Takes the colours of another theme.
    void dress(Theme now) {
        theme = now;
        refresh();
    }
}
