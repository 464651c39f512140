package org.netwright.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.netwright.param.Words;
import org.netwright.project.runs.StoredRun;
import org.netwright.training.PlanParams;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.GoingOn;
import org.netwright.workspace.RunState;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Workspace;

/// A quiet line under the head of the window that offers to go on with a run the last window left. It is gone with the
/// first answer, and when another run begins.
final class OfferBar extends HBox implements Subscription {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    private final Workspace workspace;
    private final FileActions files;
    private final Words words;
    private final Label text = Controls.label("");
    private final Subscriptions subscriptions = new Subscriptions();

    OfferBar(Workspace workspace, FileActions files, Words words) {
        super(10);
        this.workspace = workspace;
        this.files = files;
        this.words = words;
        setId("offer");
        text.setId("offer-text");
        getStyleClass().add("nw-offer");
        setAlignment(Pos.CENTER_LEFT);
        shown(false);
        subscriptions.add(workspace.runs().state().listen(state -> {
            if (state instanceof RunState.Preparing) {
                shown(false);
            }
        }));
    }

    private void shown(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }

    /// Looks for such a run, and offers it if there is one.
    void lookBack() {
        workspace.goingOn().lookBack(this::offer);
    }

    private void offer(StoredRun run) {
        String when = TIME.format(run.config().started().atZone(ZoneId.systemDefault()));
        text.setText(words.of(
                "ui.offer",
                run.config().name(),
                run.history().size(),
                run.config().plan().get(PlanParams.EPOCHS),
                when));
        GoingOn goingOn = workspace.goingOn();
        Action yes = Action.of(words.of("ui.offer.yes"), () -> {
            if (goingOn.elsewhere(run)) {
                files.leave(() -> goingOn.goOn(run));
            } else {
                goingOn.goOn(run);
            }
        });
        Action no = Action.of(words.of("ui.offer.no"), () -> {
            goingOn.letGo(run);
            shown(false);
        });
        getChildren().setAll(
                text,
                Controls.spring(),
                button(yes, "offer-yes", "ui.offer.yes.tip", "accent"),
                button(no, "offer-no", "ui.offer.no.tip", "flat"));
        shown(true);
    }

    private Button button(Action action, String id, String tip, String style) {
        Button button = Styles.styled(Controls.button(action, words.of(tip), subscriptions), style);
        button.setId(id);
        return button;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
