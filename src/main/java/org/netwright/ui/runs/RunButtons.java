package org.netwright.ui.runs;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.netwright.param.Words;
import org.netwright.project.runs.Checkpoint;
import org.netwright.project.runs.RunEnding;
import org.netwright.project.runs.RunEntry;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.StoredRun;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Cell;
import org.netwright.workspace.MutableCell;
import org.netwright.workspace.PastRuns;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Workspace;

/// What can be done with the runs that are chosen.
final class RunButtons extends HBox implements Subscription {
    private final Workspace workspace;
    private final PastRuns past;
    private final RunsDesk desk;
    private final MutableCell<List<RunEntry>> chosen = new MutableCell<>(List.of());
    private final MutableCell<Boolean> busy = new MutableCell<>(false);
    private final Action goOn;
    private final Action results;
    private final Action inside;
    private final Action predict;
    private final Action delete;
    private final Subscriptions subscriptions = new Subscriptions();

    RunButtons(Workspace workspace, RunsDesk desk, Words words) {
        super(8);
        this.workspace = workspace;
        this.desk = desk;
        past = workspace.pastRuns();
        getStyleClass().add("nw-runs-buttons");
        setAlignment(Pos.CENTER_LEFT);
        subscriptions.follow(workspace.runs().state(), state -> {
            busy.set(state.busy());
            chosen();
        });
        subscriptions.listen(past.all(), this::chosen);
        subscriptions.listen(past.chosen(), this::chosen);
        goOn = Action.of(words.of("ui.runs.go-on"), this::goOn)
                .when(one(entry -> !busy.get() && entry.ending().canGoOn()));
        Cell<Boolean> weights = one(entry -> !busy.get() && entry.bestEpoch() > 0);
        Action last = Action.of(words.of("ui.runs.branch.last"), () -> branch(Checkpoint.Epoch.LAST)).when(weights);
        Action best = Action.of(words.of("ui.runs.branch.best"), () -> branch(Checkpoint.Epoch.BEST)).when(weights);
        Action restore = Action.of(words.of("ui.runs.restore"), this::restore).when(one(ignored -> true));
        Cell<Boolean> over = one(entry -> entry.bestEpoch() > 0 && entry.ending() != RunEnding.RUNNING);
        results = Action.of(words.of("ui.runs.results"), this::results, "ENTER").when(over);
        inside = Action.of(words.of("ui.runs.inside"), this::inside, "I").when(one(entry -> !busy.get() && entry.bestEpoch() > 0));
        predict = Action.of(words.of("ui.runs.predict"), this::predict, "P").when(over);
        delete = Action.of(words.of("ui.runs.delete"), this::delete, "DELETE")
                .when(chosen.map(all -> !all.isEmpty() && all.stream().noneMatch(RunButtons::running)));
        var branch = new MenuButton(words.of("ui.runs.branch"));
        branch.setId("runs-branch");
        branch.setTooltip(Controls.tip(words.of("ui.runs.branch.tip")));
        branch.getItems().setAll(Controls.item(last), Controls.item(best));
        subscriptions.follow(weights, possible -> branch.setDisable(!possible));
        getChildren().addAll(
                button(goOn, "go-on", words.of("ui.runs.go-on.tip")),
                branch,
                button(restore, "restore", words.of("ui.runs.restore.tip")),
                button(results, "results", words.of("ui.runs.results.tip", results.keyText())),
                button(inside, "inside", words.of("ui.runs.inside.tip", inside.keyText())),
                button(predict, "predict", words.of("ui.runs.predict.tip", predict.keyText())),
                Controls.spring(),
                Styles.styled(button(delete, "delete", words.of("ui.runs.delete.tip", delete.keyText())), "danger"));
    }

    private static boolean running(RunEntry entry) {
        return entry.ending() == RunEnding.RUNNING;
    }

    private Button button(Action action, String id, String tip) {
        Button button = Controls.button(action, tip, subscriptions);
        button.setId("runs-" + id);
        return button;
    }

    /// Whether one run is chosen, and something holds for it.
    private Cell<Boolean> one(Predicate<RunEntry> holds) {
        return chosen.map(all -> all.size() == 1 && holds.test(all.getFirst()));
    }

    private void chosen() {
        List<String> names = past.chosen().get();
        chosen.set(List.of()); // so that what depends on the run that is going on is asked again
        chosen.set(past.all().get().stream()
                .filter(entry -> names.contains(entry.folder()))
                .toList());
    }

    private Optional<RunFolder> run() {
        return chosen.get().stream().findFirst().map(entry -> past.folder(entry.folder()));
    }

    /// Does something with the one that is chosen, once it is read: the keyboard may be quicker than the disk.
    private void opened(Consumer<StoredRun> act) {
        run().ifPresent(folder -> past.opened().get().stream()
                .filter(run -> run.folder().equals(folder))
                .findFirst()
                .ifPresentOrElse(act, () -> past.read(folder, act)));
    }

    private void goOn() {
        opened(run -> {
            desk.showNetwork();
            workspace.goingOn().goOn(run);
        });
    }

    private void branch(Checkpoint.Epoch epoch) {
        if (!workspace.problems().ready()) {
            desk.showNetwork();
            desk.showProblems();
            return;
        }
        run().ifPresent(run -> {
            desk.showNetwork();
            workspace.runs().branch(
                    new Checkpoint(run, epoch),
                    workspace.history().document().get(),
                    workspace.projects().folder().get());
        });
    }

    private void restore() {
        opened(run -> {
            workspace.goingOn().restore(run.config());
            showLater(run.folder());
            desk.showNetwork();
        });
    }

    private void results() {
        run().ifPresent(desk::showResults);
    }

    /// What the canvas shows from now on is of the run. One that trains is always shown.
    private void showLater(RunFolder run) {
        if (!busy.get()) {
            workspace.shown().choose(run);
        }
    }

    private void inside() {
        opened(run -> {
            workspace.goingOn().draw(run.config());
            showLater(run.folder());
            desk.lookInside();
        });
    }

    private void predict() {
        run().ifPresent(run -> {
            workspace.predicting().choose(run);
            desk.showPredict();
        });
    }

    private void delete() {
        List<RunEntry> gone = chosen.get();
        long bytes = gone.stream().mapToLong(RunEntry::bytes).sum();
        if (desk.mayDelete(gone.size(), Amounts.bytes(bytes))) {
            past.delete(gone.stream().map(RunEntry::folder).toList());
        }
    }

    /// What keys do in the list.
    List<Action> keys() {
        return List.of(results, inside, predict, delete);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
