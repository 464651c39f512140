package org.netwright.ui.results;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.project.runs.Examination;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Results;
import org.netwright.workspace.ResultsState;
import org.netwright.workspace.Subscription;

/// How good the run that ended last is; before there is one, what will appear here and how to make it appear.
public final class ResultsView extends BorderPane implements Subscription {
    private static final double NOTE = 460;

    private final Results results;
    private final Words words;
    private final Label title = Controls.label("", "nw-title");
    private final Label note = Controls.label("", "nw-muted");
    private final ProgressBar bar = new ProgressBar();
    private final Button button;
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<Report> report = Optional.empty();
    private Consumer<Results.Row> open = row -> {};
    private Optional<Button> export = Optional.empty();
    private Optional<Button> earlier = Optional.empty();
    private Optional<Node> tested = Optional.empty();
    private Theme theme;

    /// The results of a workspace.
    ///
    /// @param train begins a run
    public ResultsView(Results results, Action train, Theme theme, Words words) {
        this.results = results;
        this.theme = theme;
        this.words = words;
        setId("results");
        getStylesheets().add(Styles.sheet(ResultsView.class, "results.css"));
        getStyleClass().add("nw-results");
        title.setId("results-title");
        note.setId("results-note");
        bar.setPrefWidth(NOTE);
        button = Styles.styled(Controls.button(train, subscriptions), "accent");
        button.setId("results-train");
        subscriptions.follow(results.state(), this::show);
    }

    private void show(ResultsState state) {
        report.ifPresent(Report::close);
        report = Optional.empty();
        setTop(null);
        switch (state) {
            case ResultsState.None ignored -> say(words.of("ui.results.none"), words.of("ui.results.none.note"), begin());
            case ResultsState.Computing computing -> {
                bar.setProgress(computing.of() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : computing.fraction());
                say(words.of("ui.results.computing"), progress(computing), bar);
            }
            case ResultsState.Ready(Examination examination) -> show(examination);
            case ResultsState.Refused(var ignored, var reason) ->
                say(words.of("ui.results.refused"), reason.sentence(words), refused());
            case ResultsState.Broken(var ignored, String what) -> say(words.of("ui.results.broken"), what, button);
        }
    }

    private String progress(ResultsState.Computing computing) {
        return computing.of() == 0
                ? words.of("ui.results.computing.begin")
                : words.of(
                        "ui.results.computing.note",
                        Amounts.count(computing.done()),
                        Amounts.count(computing.of()));
    }

    private Node begin() {
        return earlier.<Node>map(shown -> Controls.row(8, button, shown)).orElse(button);
    }

    private Node refused() {
        return tested.<Node>map(data -> Controls.row(8, button, data)).orElse(button);
    }

    /// A card in the middle of nothing.
    private void say(String what, String why, Node action) {
        title.setText(what);
        note.setText(why);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setMaxWidth(NOTE);
        var card = new VBox(12, title, note, action);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMaxSize(NOTE, Region.USE_PREF_SIZE);
        setCenter(card);
    }

    private void show(Examination examination) {
        var run = examination.run();
        title.setText(words.of("ui.results.title", run.config().name()));
        String count = Amounts.count(examination.evaluation().size());
        Path folder = run.folder().path().getFileName();
        note.setText(results.other()
                .map(other -> words.of("ui.results.title.other", count, folder, other.getFileName()))
                .orElseGet(() -> words.of("ui.results.title.note", count, folder)));
        note.setWrapText(false);
        note.setMaxWidth(Region.USE_COMPUTED_SIZE);
        HBox head = Styles.styled(Controls.row(12, title, note), "nw-results-head");
        head.getChildren().add(Controls.spring());
        tested.ifPresent(data -> head.getChildren().add(data));
        export.ifPresent(taken -> head.getChildren().add(taken));
        setTop(head);
        var now = new Report(examination.evaluation(), results, row -> open.accept(row), theme, words);
        report = Optional.of(now);
        setCenter(now);
    }

    /// Offers to take the network to other programs.
    public void exporting(Action action) {
        Button taken = Controls.button(action, subscriptions);
        taken.setId("export-run");
        export = Optional.of(taken);
    }

    /// Offers the results of a run of another day, as long as there is one and none of today's.
    public void offering(Action shown) {
        Button other = Controls.button(shown, subscriptions);
        other.setId("results-earlier");
        subscriptions.follow(shown.possible(), possible -> {
            other.setVisible(possible);
            other.setManaged(possible);
        });
        earlier = Optional.of(other);
        show(results.state().get());
    }

    /// Offers to test on other data.
    public void testing(Node data) {
        tested = Optional.of(data);
    }

    /// What opening a sample does.
    public void opening(Consumer<Results.Row> now) {
        open = now;
    }

    /// Takes the colours of another theme.
    public void dress(Theme now) {
        theme = now;
        report.ifPresent(shown -> shown.dress(now));
    }

    /// The focus goes to what can be done here.
    @Override
    public void requestFocus() {
        report.ifPresentOrElse(Report::requestFocus, button::requestFocus);
    }

    @Override
    public void close() {
        report.ifPresent(Report::close);
        subscriptions.close();
    }
}
