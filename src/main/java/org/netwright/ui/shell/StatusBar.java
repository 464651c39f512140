package org.netwright.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.netwright.param.Words;
import org.netwright.training.EpochRecord;
import org.netwright.training.PlanParams;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Cell;
import org.netwright.workspace.Curves;
import org.netwright.workspace.Origin;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Totals;
import org.netwright.workspace.Workspace;

/// The line at the foot of the window: totals of the network, the best epoch so far, and how the file stands.
final class StatusBar extends HBox implements Subscription {
    private static final Duration PACE = Duration.ofMillis(200);
    private static final javafx.util.Duration NOTED = javafx.util.Duration.seconds(4);

    private final Workspace workspace;
    private final Words words;
    private final Label totals = Controls.label("", "nw-small", "nw-muted");
    private final Label best = Controls.label("", "nw-small", "nw-muted");
    private final Label file = Controls.label("", "nw-small", "nw-muted");
    private final OncePerFrame refresh = new OncePerFrame(PACE, this::refresh);
    private final PauseTransition noted = new PauseTransition(NOTED);
    private final Subscriptions subscriptions = new Subscriptions();

    private Optional<String> note = Optional.empty();

    StatusBar(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        noted.setOnFinished(event -> {
            note = Optional.empty();
            refresh();
        });
        getStyleClass().add("nw-status");
        totals.setId("status-totals");
        best.setId("status-best");
        file.setId("status-file");
        totals.setMinWidth(USE_PREF_SIZE);
        file.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(totals, Controls.spring(), best, Controls.spring(), file);
        setAlignment(Pos.CENTER);
        List<Cell<?>> shown = List.of(
                workspace.problems().compiled(),
                workspace.history().document(),
                workspace.history().selection(),
                workspace.history().changed(),
                workspace.runs().curves().map(Curves::best),
                workspace.projects().origin(),
                workspace.projects().busy());
        shown.forEach(cell -> subscriptions.listen(cell, refresh::request));
        refresh();
    }

    /// Says something for a moment.
    void say(String now) {
        note = Optional.of(now);
        noted.playFromStart();
        refresh();
    }

    /// What was said has been heard.
    void hush() {
        noted.stop();
        note = Optional.empty();
        refresh();
    }

    private void refresh() {
        totals.setText(totals());
        best.setText(note.orElseGet(
                () -> workspace.runs().curves().get().best().map(this::best).orElse("")));
        file.setText(file());
    }

    /// Of the network, or of what is selected where that is more than one layer.
    private String totals() {
        var document = workspace.history().document().get();
        var all = document.network().nodes().keySet();
        var selected = workspace.history().selection().get().nodes();
        boolean some = selected.size() > 1;
        Totals sum = Totals.of(
                workspace.problems().compiled().get(), some ? selected : all, document.plan().get(PlanParams.BATCH));
        return words.of(
                some ? "ui.status.selected" : "ui.status.totals",
                sum.layers(),
                Amounts.count(sum.parameters()),
                Amounts.flops(sum.flops()),
                Amounts.bytes(sum.bytes()),
                all.size());
    }

    private String best(EpochRecord record) {
        Map<String, Double> metrics = record.metrics();
        Double accuracy = metrics.get("validation_accuracy");
        return accuracy != null
                ? words.of("ui.status.best-accuracy", record.epoch(), Amounts.percent(accuracy))
                : words.of("ui.status.best-loss", record.epoch(), metrics.getOrDefault("validation_loss", Double.NaN));
    }

    private String file() {
        boolean changed = workspace.history().changed().get();
        if (workspace.projects().busy().get()) {
            return words.of("ui.status.busy");
        }
        return switch (workspace.projects().origin().get()) {
            case Origin.Fresh ignored -> words.of(changed ? "ui.status.unsaved" : "ui.status.new");
            case Origin.Sample(String name) -> words.of(changed ? "ui.status.sample-changed" : "ui.status.sample", name);
            case Origin.Kept(var folder) -> words.of(changed ? "ui.status.changed" : "ui.status.saved", folder.name());
        };
    }

    @Override
    public void close() {
        noted.stop();
        subscriptions.close();
    }
}
