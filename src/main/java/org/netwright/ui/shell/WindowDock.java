package org.netwright.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Target;
import org.netwright.ui.chart.CurvesFiles;
import org.netwright.ui.chart.CurvesView;
import org.netwright.ui.chart.RunCurves;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.ui.training.Dock;
import org.netwright.ui.training.LayersView;
import org.netwright.ui.training.LogView;
import org.netwright.ui.training.ProblemsView;
import org.netwright.workspace.Cell;
import org.netwright.workspace.RunState;
import org.netwright.workspace.ShownCurves;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Workspace;

/// What is in the dock under the canvas: curves, problems, layers and the log. A run that begins brings its curves to the front.
final class WindowDock implements Subscription {
    private final Dock dock = new Dock();
    private final CurvesView curves;
    private final Action showProblems;
    private final EarlierRun earlier;
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param jump brings a layer into view, by its id
    /// @param files where curves are saved
    WindowDock(Workspace workspace, Theme theme, Consumer<String> jump, CurvesFiles files, Words words) {
        curves = new CurvesView(words, theme, files);
        var shown = new ShownCurves(workspace.pastRuns(), workspace.runs(), workspace.shown());
        var follow = new RunCurves(
                curves,
                shown.curves(),
                workspace.runs().state(),
                () -> metric(workspace.problems().data().get()));
        subscriptions.follow(shown.behind(), curves::before);
        earlier = new EarlierRun(workspace, shown, words);
        var problems = new ProblemsView(workspace.editor(), workspace.problems().all(), workspace.mending(), jump, words);
        var layers = new LayersView(workspace.editor(), workspace.problems(), jump, words);
        var log = new LogView(workspace.runs().log(), words);
        Cell<String> count = workspace.problems()
                .all()
                .map(all -> all.isEmpty() ? words.of("ui.dock.problems") : words.of("ui.dock.problems.count", all.size()));
        Action showCurves = dock.add("tab-curves", curvesName(shown, words), "F7", curves);
        showProblems = dock.add("tab-problems", count, "F8", problems);
        dock.add("tab-layers", Cell.always(words.of("ui.dock.layers")), "F6", layers);
        dock.add("tab-log", Cell.always(words.of("ui.dock.log")), "F9", log);
        dock.beside(earlier);
        earlier.visibleProperty().bind(curves.visibleProperty());
        List.of(dock, curves, follow, earlier, shown, problems, layers, log).forEach(subscriptions::add);
        subscriptions.add(workspace.runs().state().listen(state -> {
            if (state instanceof RunState.Preparing) {
                showCurves.run().run();
            }
        }));
    }

    private static Cell<String> curvesName(ShownCurves shown, Words words) {
        return shown.earlier().map(run -> words.of(run.isPresent() ? "ui.dock.curves.earlier" : "ui.dock.curves"));
    }

    /// What is measured beside the loss, before a run has said so.
    private static String metric(Optional<DataSchema> data) {
        return data.map(DataSchema::target)
                .map(target -> switch (target) {
                    case Target.Classes ignored -> "accuracy";
                    case Target.Reals ignored -> "mae";
                })
                .orElse("accuracy");
    }

    /// The dock itself.
    Dock view() {
        return dock;
    }

    /// What the keyboard does here.
    List<Action> actions() {
        return Stream.of(dock.actions(), curves.actions(), List.of(earlier.action())).flatMap(List::stream).toList();
    }

    /// Shows what stands in the way of training.
    Action showProblems() {
        return showProblems;
    }

    /// It may have come into sight again.
    void seen() {
        curves.seen();
    }

    /// Takes the colours of another theme.
    void dress(Theme theme) {
        curves.dress(theme);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
