package org.netwright.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.netwright.data.Samples;
import org.netwright.look.Theme;
import org.netwright.network.Node;
import org.netwright.param.Words;
import org.netwright.project.runs.Examination;
import org.netwright.project.runs.RunFolder;
import org.netwright.ui.canvas.CanvasView;
import org.netwright.ui.follow.FollowView;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.FollowState;
import org.netwright.workspace.Following;
import org.netwright.workspace.Results;
import org.netwright.workspace.ResultsState;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Trip;
import org.netwright.workspace.Workspace;

/// The page on which one sample is followed, and the ways to it: from a tested sample, and from the one the cards show.
final class FollowPage implements Subscription {
    private static final String KEY = "Shortcut+J";

    private final Workspace workspace;
    private final FollowView view;
    private final Action show;
    private final Action watched;

    FollowPage(Workspace workspace, Pages pages, Action train, Theme theme, Words words) {
        this.workspace = workspace;
        view = new FollowView(workspace.following(), train, theme, words);
        show = pages.add("page-follow", words.of("ui.page.follow"), KEY, view, this::shown);
        watched = Action.of(words.of("ui.follow.watched"), this::followWatched, "Shortcut+Shift+J");
    }

    /// Leaves the page by Escape, to the layer one stood at.
    void leaving(Action network, CanvasView canvas) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                network.run().run();
                layer().ifPresent(canvas::reveal);
                event.consume();
            }
        });
    }

    private Optional<String> layer() {
        return workspace.following().state().get() instanceof FollowState.Ready(Trip trip, var sight)
                ? trip.route().layer(sight.stop()).flatMap(name -> workspace.history().document().get().network().nodes()
                        .values().stream()
                        .filter(node -> node.name().equals(name))
                        .map(Node::id)
                        .findFirst())
                : Optional.empty();
    }

    /// What was followed last, through the newest weights of the newest run.
    private void shown() {
        Following following = workspace.following();
        workspace.shown().run().get().ifPresent(run -> {
            boolean same = following.state().get() instanceof FollowState.Ready(Trip trip, var ignored)
                    && trip.run().folder().equals(run);
            if (same) {
                following.refresh();
            } else {
                follow(run);
            }
        });
        view.requestFocus();
    }

    private void followWatched() {
        show.run().run();
        workspace.shown().run().get().ifPresent(this::follow);
    }

    private void follow(RunFolder run) {
        Optional<Samples> own = workspace.runs().own().get();
        int sample = own.isPresent() ? 0 : Math.max(0, workspace.runs().watched().get());
        workspace.following().follow(run, own, sample);
    }

    /// Follows a sample that was tested.
    void follow(Results.Row row) {
        if (workspace.results().state().get() instanceof ResultsState.Ready(Examination found)) {
            show.run().run(); // first, since the page shows some sample of its own accord
            workspace.following().follow(found.run().folder(), Optional.of(found.samples()), row.answer().sample());
        }
    }

    /// Follows the sample the cards show.
    Action watched() {
        return watched;
    }

    /// What the keyboard does about it, beside showing the page.
    List<Action> actions() {
        return Stream.concat(Stream.of(watched), view.actions().stream()).toList();
    }

    /// Takes the colours of another theme.
    void dress(Theme theme) {
        view.dress(theme);
    }

    @Override
    public void close() {
        view.close();
    }
}
