package org.netwright.ui.training;

import java.util.List;
import java.util.Optional;
import org.netwright.param.Words;
import org.netwright.project.runs.Checkpoint;
import org.netwright.project.runs.RunFolder;
import org.netwright.training.RunControl.Stride;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Cell;
import org.netwright.workspace.RunState;
import org.netwright.workspace.Runs;
import org.netwright.workspace.Workspace;

/// What can be done about the run.
///
/// @param train begins one
/// @param pause lets it wait after the step it is in, and go on from there
/// @param batch one step of gradient descent, then wait
/// @param epoch to the end of an epoch, then wait
/// @param stop ends it after the step it is in
/// @param resume goes on with one that was stopped
/// @param branch begins a new one with the weights of the one that ended last
public record RunActions(
        Action train, Action pause, Action batch, Action epoch, Action stop, Action resume, Action branch) {
    /// The actions of a workspace.
    ///
    /// @param blocked shows what stands in the way when the network cannot be trained yet
    public static RunActions of(Workspace workspace, Runnable blocked, Words words) {
        Runs runs = workspace.runs();
        Cell<RunState> state = runs.state();
        Action train = Action.of(words.of("ui.run.train"), () -> train(workspace, blocked), "Shortcut+ENTER", "F5");
        Action pause = Action.of(words.of("ui.run.pause"), () -> pause(runs), "F12");
        Action batch = Action.of(words.of("ui.run.batch"), () -> step(workspace, blocked, Stride.BATCH), "F10");
        Action epoch = Action.of(words.of("ui.run.one-epoch"), () -> step(workspace, blocked, Stride.EPOCH), "F11");
        Action stop = Action.of(words.of("ui.run.stop"), runs::stop, "Shortcut+PERIOD", "Shift+F5");
        Action resume = Action.of(words.of("ui.run.resume"), runs::resume, "Shortcut+Shift+ENTER");
        Action branch = Action.of(words.of("ui.run.branch"), () -> branch(workspace, blocked), "Shortcut+Alt+ENTER");
        return new RunActions(
                train.when(state.map(now -> !now.busy())),
                pause.when(state.map(now -> now.busy() && !(now instanceof RunState.Stopping))),
                batch.when(state.map(now -> !(now instanceof RunState.Stopping))),
                epoch.when(state.map(now -> !(now instanceof RunState.Stopping))),
                stop.when(state.map(now -> now.busy() && !(now instanceof RunState.Stopping))),
                resume.when(state.map(Runs::resumable)),
                branch.when(runs.ended().map(Optional::isPresent)));
    }

    private static void pause(Runs runs) {
        if (runs.state().get() instanceof RunState.Paused) {
            runs.goOn();
        } else {
            runs.pause();
        }
    }

    /// Where nothing is being trained yet, that begins.
    private static void step(Workspace workspace, Runnable blocked, Stride stride) {
        if (!workspace.runs().state().get().busy()) {
            train(workspace, blocked);
        }
        workspace.runs().step(stride);
    }

    private static void train(Workspace workspace, Runnable blocked) {
        if (workspace.problems().ready()) {
            workspace.runs().start(
                    workspace.history().document().get(), workspace.projects().folder().get());
        } else {
            blocked.run();
        }
    }

    private static void branch(Workspace workspace, Runnable blocked) {
        Optional<RunFolder> last = workspace.runs().ended().get();
        if (workspace.problems().ready() && last.isPresent()) {
            workspace.runs().branch(
                    new Checkpoint(last.get(), Checkpoint.Epoch.LAST),
                    workspace.history().document().get(),
                    workspace.projects().folder().get());
        } else {
            blocked.run();
        }
    }

    /// All of them.
    public List<Action> all() {
        return List.of(train, pause, batch, epoch, stop, resume, branch);
    }
}
