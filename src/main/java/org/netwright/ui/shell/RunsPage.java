package org.netwright.ui.shell;

import java.util.Optional;
import org.netwright.project.runs.RunFolder;
import org.netwright.ui.chart.CurvesFiles;
import org.netwright.ui.runs.RunsDesk;
import org.netwright.workspace.Results;

/// What the window does for the list of runs.
///
/// @param pages the views it is one of
/// @param files where curves are saved
/// @param panels what else it shows
record RunsPage(Results results, Pages pages, Dialogs dialogs, CurvesFiles files, Panels panels) implements RunsDesk {
    /// Panels beside and under the canvas.
    ///
    /// @param problems shows what stands in the way of training
    /// @param inside looks inside a layer
    record Panels(Runnable problems, Runnable inside) {}

    @Override
    public boolean mayDelete(int runs, String space) {
        return dialogs.delete(runs, space);
    }

    @Override
    public void showResults(RunFolder run) {
        results.test(run, Optional.empty());
        pages.show(Pages.RESULTS);
    }

    @Override
    public void lookInside() {
        pages.show(Pages.NETWORK);
        panels.inside.run();
    }

    @Override
    public void showPredict() {
        pages.show(Pages.PREDICT);
    }

    @Override
    public void showNetwork() {
        pages.show(Pages.NETWORK);
    }

    @Override
    public void showProblems() {
        panels.problems.run();
    }
}
