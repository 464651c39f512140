package org.netwright.ui.runs;

import org.netwright.project.runs.RunFolder;
import org.netwright.ui.chart.CurvesFiles;

/// What the window does for the list of runs.
public interface RunsDesk {
    /// Asks whether runs are to be deleted for good.
    ///
    /// @param runs how many
    /// @param space what they take up, for a person to read
    boolean mayDelete(int runs, String space);

    /// Where curves are saved.
    CurvesFiles files();

    /// Shows how good a run is.
    void showResults(RunFolder run);

    /// Shows the inside of a layer.
    void lookInside();

    /// Shows where things are predicted.
    void showPredict();

    /// Shows the network.
    void showNetwork();

    /// Shows what stands in the way of training.
    void showProblems();
}
