package org.netwright.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.netwright.param.Words;
import org.netwright.project.runs.RunEntry;
import org.netwright.project.runs.StoredRun;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.ui.runs.RunText;
import org.netwright.workspace.ShownCurves;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Workspace;

/// Says which earlier run the curves are of, while they are, and leads back to the one that was trained since.
final class EarlierRun extends HBox implements Subscription {
    private final Workspace workspace;
    private final ShownCurves shown;
    private final RunText text;
    private final Label name = Controls.label("", "nw-muted", "nw-small");
    private final Action back;
    private final Subscriptions subscriptions = new Subscriptions();

    EarlierRun(Workspace workspace, ShownCurves shown, Words words) {
        super(10);
        this.workspace = workspace;
        this.shown = shown;
        text = new RunText(words);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(0);
        name.setId("earlier-run");
        name.setMinWidth(0);
        back = Action.of(words.of("ui.curves.back"), this::back, "Alt+B").when(shown.leftOwn());
        Button button = Styles.styled(
                Controls.button(back, words.of("ui.curves.back.tip", back.keyText()), subscriptions), "nw-quiet", "small");
        button.setId("own-curves");
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, button);
        subscriptions.follow(back.possible(), possible -> {
            button.setVisible(possible);
            button.setManaged(possible);
        });
        subscriptions.listen(workspace.pastRuns().all(), this::name);
        subscriptions.follow(shown.earlier(), ignored -> name());
    }

    /// Tests the run whose weights the cards show, while none was trained yet.
    static Action test(Workspace workspace, Words words) {
        return Action.of(
                        words.of("ui.results.earlier"),
                        () -> workspace.shown().run().get().ifPresent(run -> workspace.results().test(run, Optional.empty())))
                .when(workspace.shown().run().map(run -> run.isPresent() && !workspace.runs().state().get().busy()));
    }

    private void name() {
        Optional<String> run = shown.earlier().get();
        name.setText(run.flatMap(this::entry).map(text::name).or(() -> run).orElse(""));
    }

    private Optional<RunEntry> entry(String folder) {
        return workspace.pastRuns().all().get().stream()
                .filter(entry -> entry.folder().equals(folder))
                .findFirst();
    }

    private void back() {
        workspace.runs().kept().get().ifPresent(own -> workspace.pastRuns().read(own, this::show));
    }

    private void show(StoredRun own) {
        if (!workspace.runs().state().get().busy()) {
            workspace.goingOn().draw(own.config());
            workspace.shown().choose(own.folder());
        }
    }

    /// Leads back.
    Action action() {
        return back;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
