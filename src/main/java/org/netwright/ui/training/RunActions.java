package org.netwright.ui.training;

import java.util.List;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Cell;
import org.netwright.workspace.RunState;
import org.netwright.workspace.Runs;
import org.netwright.workspace.Workspace;

/// What can be done about the run.
///
/// @param train begins one
/// @param stop ends it after the step it is in
/// @param resume goes on with one that was stopped
public record RunActions(Action train, Action stop, Action resume) {
    /// The actions of a workspace.
    ///
    /// @param blocked shows what stands in the way when the network cannot be trained yet
    public static RunActions of(Workspace workspace, Runnable blocked, Words words) {
        Runs runs = workspace.runs();
        Cell<RunState> state = runs.state();
        Action train = Action.of(words.of("ui.run.train"), () -> train(workspace, blocked), "Shortcut+ENTER", "F5");
        Action stop = Action.of(words.of("ui.run.stop"), runs::stop, "Shortcut+PERIOD", "Shift+F5");
        Action resume = Action.of(words.of("ui.run.resume"), runs::resume, "Shortcut+Shift+ENTER");
        return new RunActions(
                train.when(state.map(now -> !now.busy())),
                stop.when(state.map(now -> now.busy() && !(now instanceof RunState.Stopping))),
                resume.when(state.map(Runs::resumable)));
    }

    private static void train(Workspace workspace, Runnable blocked) {
        if (workspace.problems().ready()) {
            workspace.runs().start(
                    workspace.history().document().get(), workspace.projects().folder().get());
        } else {
            blocked.run();
        }
    }

    /// All of them.
    public List<Action> all() {
        return List.of(train, stop, resume);
    }
}
