package org.netwright.ui.runs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.netwright.chart.RunTrace;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.project.runs.Parent;
import org.netwright.project.runs.RunEntry;
import org.netwright.project.runs.StoredRun;
import org.netwright.ui.chart.CurvesFiles;
import org.netwright.ui.chart.OverlayView;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.PastRuns;
import org.netwright.workspace.RunDifferences;
import org.netwright.workspace.Subscription;

/// The runs that are chosen: their curves over each other, and beside them what was written about one, or in what several
/// differ.
final class ComparedPane extends HBox implements Subscription {
    /// So many lines can still be told apart.
    private static final int MOST = 12;
    private static final double LEAST_SIDE = 380;
    private static final double MOST_SIDE = 620;
    private static final double SIDE_SHARE = 0.28;

    private final PastRuns past;
    private final RunDifferences differences;
    private final Words words;
    private final RunText text;
    private final OverlayView overlay;
    private final NotesPane notes;
    private final DifferencesTable table;
    private final Label note = Controls.prose("", "nw-muted", "nw-small");
    private final VBox several;
    private final VBox nothing;
    private final Subscriptions subscriptions = new Subscriptions();
    private Theme theme;

    ComparedPane(PastRuns past, RunDifferences differences, CurvesFiles files, Theme theme, Words words) {
        this.past = past;
        this.differences = differences;
        this.theme = theme;
        this.words = words;
        text = new RunText(words);
        overlay = new OverlayView(theme, files, words);
        notes = new NotesPane(past, words);
        table = new DifferencesTable(words);
        note.setId("compared-note");
        VBox.setVgrow(table, Priority.ALWAYS);
        several = new VBox(6, Controls.label(words.of("ui.runs.differences"), "nw-strong"), note, table);
        nothing = new VBox(6, Controls.label(words.of("ui.runs.choose"), "nw-strong"),
                Controls.prose(words.of("ui.runs.choose.note"), "nw-muted", "nw-small"));
        var side = Styles.styled(new StackPane(nothing, notes, several), "nw-runs-side");
        widthProperty().subscribe(width -> {
            double wide = Math.clamp(Math.round(SIDE_SHARE * width.doubleValue()), LEAST_SIDE, MOST_SIDE);
            side.setMinWidth(wide);
            side.setMaxWidth(wide);
        });
        side.setMinHeight(0);
        HBox.setHgrow(overlay, Priority.ALWAYS);
        setMinSize(0, 0);
        getChildren().addAll(overlay, side);
        subscriptions.listen(past.opened(), this::show);
        subscriptions.listen(past.all(), this::show);
        show();
    }

    private void show() {
        List<StoredRun> runs = past.opened().get();
        List<StoredRun> drawn = runs.stream().limit(MOST).toList();
        overlay.show(traces(drawn));
        Optional<RunEntry> one = runs.size() == 1 ? entry(runs.getFirst()) : Optional.empty();
        one.ifPresentOrElse(notes::show, notes::keep);
        shown(notes, one.isPresent());
        shown(several, runs.size() > 1);
        shown(nothing, one.isEmpty() && runs.size() <= 1);
        if (runs.size() > 1) {
            note.setText(runs.size() > MOST
                    ? words.of("ui.runs.compared.some", MOST, runs.size())
                    : words.of("ui.runs.compared", runs.size()));
            table.show(
                    differences.of(drawn.stream().map(StoredRun::config).toList()),
                    drawn.stream().map(this::name).toList(),
                    theme);
        }
    }

    private static void shown(VBox pane, boolean visible) {
        pane.setVisible(visible);
        pane.setManaged(visible);
    }

    private Optional<RunEntry> entry(StoredRun run) {
        String name = run.folder().name();
        return past.all().get().stream().filter(entry -> entry.folder().equals(name)).findFirst();
    }

    private String name(StoredRun run) {
        return entry(run).map(text::name).orElseGet(() -> run.folder().name());
    }

    /// The curves; a run begins where the one ends that it goes on from, if both are drawn.
    private List<RunTrace> traces(List<StoredRun> runs) {
        Map<String, StoredRun> drawn = new HashMap<>();
        runs.forEach(run -> drawn.put(run.folder().name(), run));
        var traces = new ArrayList<RunTrace>();
        runs.forEach(run -> traces.add(new RunTrace(name(run), from(run, drawn), run.history())));
        return traces;
    }

    private static int from(StoredRun run, Map<String, StoredRun> drawn) {
        int from = 0;
        Optional<Parent> parent = run.config().parent();
        while (parent.isPresent()) {
            StoredRun before = drawn.get(parent.get().run());
            if (before == null) {
                return from;
            }
            from += parent.get().epoch();
            parent = before.config().parent();
        }
        return from;
    }

    /// What the keyboard does here.
    List<Action> actions() {
        return overlay.actions();
    }

    /// Takes the colours of another theme.
    void dress(Theme now) {
        theme = now;
        overlay.dress(now);
        show();
    }

    @Override
    public void close() {
        notes.keep();
        overlay.close();
        subscriptions.close();
    }
}
