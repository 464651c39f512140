package org.netwright.ui.runs;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.project.runs.RunEntry;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.PastRuns;
import org.netwright.workspace.RunDifferences;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Workspace;

/// Every run of the project; before there is one, what will appear here and how to make it appear.
public final class RunsView extends BorderPane implements Subscription {
    private static final Duration PACE = Duration.ofMillis(500);
    private static final double NOTE = 460;

    private final Workspace workspace;
    private final PastRuns past;
    private final Words words;
    private final RunText text;
    private final RunsTable table;
    private final RunButtons buttons;
    private final ComparedPane compared;
    private final Label title = Controls.label("", "nw-title");
    private final Label total = Controls.label("", "nw-muted");
    private final TextField filter = new TextField();
    private final VBox empty;
    private final BorderPane content = new BorderPane();
    private final OncePerFrame refresh;
    private final Subscriptions subscriptions = new Subscriptions();

    /// The runs of a workspace.
    ///
    /// @param train begins one
    public RunsView(Workspace workspace, RunsDesk desk, Action train, Theme theme, Words words) {
        this.workspace = workspace;
        this.words = words;
        past = workspace.pastRuns();
        text = new RunText(words);
        setId("runs");
        getStylesheets().add(Styles.sheet(RunsView.class, "runs.css"));
        getStyleClass().add("nw-runs");
        table = new RunsTable(past::choose, theme, words);
        buttons = new RunButtons(workspace, desk, words);
        compared = new ComparedPane(past, new RunDifferences(workspace.editor().catalog(), words), desk.files(), theme, words);
        refresh = new OncePerFrame(PACE, this::reread);
        title.setId("runs-title");
        total.setId("runs-total");
        filter.setId("runs-filter");
        filter.setPromptText(words.of("ui.runs.filter"));
        filter.setTooltip(Controls.tip(words.of("ui.runs.filter.tip")));
        filter.setPrefWidth(240);
        filter.textProperty().subscribe(this::show);
        empty = empty(Styles.styled(Controls.button(train, subscriptions), "accent"));
        place();
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (buttons.keys().stream().anyMatch(action -> action.pressed(event))) {
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (compared.actions().stream().anyMatch(action -> action.pressed(event))) {
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && buttons.keys().getFirst().possible().get()) {
                buttons.keys().getFirst().run().run();
            }
        });
        subscriptions.listen(past.all(), this::show);
        subscriptions.listen(past.chosen(), () -> table.compare(past.chosen().get()));
        subscriptions.listen(workspace.runs().curves(), refresh::request);
        visibleProperty().subscribe(visible -> {
            if (visible) {
                refresh.request();
            }
        });
        show();
    }

    private VBox empty(Button train) {
        train.setId("runs-train");
        Label note = Controls.prose(words.of("ui.runs.none.note"), "nw-muted");
        note.setMaxWidth(NOTE);
        var card = new VBox(12, Controls.label(words.of("ui.runs.none"), "nw-title"), note, train);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMaxSize(NOTE, Region.USE_PREF_SIZE);
        return card;
    }

    private void place() {
        content.setTop(Styles.styled(Controls.row(12, title, total, Controls.spring(), filter), "nw-runs-head"));
        var above = new VBox(table, buttons);
        above.setMinHeight(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        var middle = Styles.styled(new SplitPane(above, compared), "nw-split");
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(0.5);
        content.setCenter(middle);
    }

    /// A run that goes on has other figures after each epoch. Nothing is read while nobody looks.
    private void reread() {
        if (isVisible()) {
            past.refresh();
        }
    }

    private void show() {
        List<RunEntry> all = past.all().get();
        setCenter(all.isEmpty() ? empty : content);
        if (all.isEmpty()) {
            return;
        }
        List<String> wanted = List.of(filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
        List<RunEntry> shown = all.stream()
                .filter(entry -> {
                    String said = text.all(entry).toLowerCase(Locale.ROOT);
                    return wanted.stream().allMatch(said::contains);
                })
                .toList();
        String space = Amounts.bytes(all.stream().mapToLong(RunEntry::bytes).sum());
        title.setText(words.of("ui.runs.title", all.getFirst().name()));
        total.setText(words.of("ui.runs.total", all.size(), shown.size(), space));
        table.show(shown);
    }

    /// Takes the colours of another theme.
    public void dress(Theme now) {
        table.dress(now);
        compared.dress(now);
    }

    /// The focus goes to the list, or to what makes one.
    @Override
    public void requestFocus() {
        if (workspace.pastRuns().all().get().isEmpty()) {
            lookup("#runs-train").requestFocus();
        } else {
            table.requestFocus();
        }
    }

    @Override
    public void close() {
        compared.close();
        buttons.close();
        subscriptions.close();
    }
}
