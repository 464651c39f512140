package org.netwright.workspace;

import org.netwright.desktop.Installation;

/// Everything a window shows and changes.
///
/// @param editor the document and what can be done to it
/// @param problems what is wrong with the drawing
/// @param mending ways out of that
/// @param tidying lays the drawing out anew
/// @param data the data it uses
/// @param runs the run that trains it
/// @param results how good a run is
/// @param following one sample on its way through a run's network
/// @param predicting what a network says of what a person gives it
/// @param looking what is inside its layers
/// @param shown the run that is
/// @param pastRuns every run of the project
/// @param goingOn comes back to them
/// @param exporting takes trained networks to other programs
/// @param projects where it is kept
/// @param habits what is remembered of how a person works
/// @param installation the program on this machine
public record Workspace(
        Editor editor,
        Problems problems,
        Mending mending,
        Tidying tidying,
        DataPreview data,
        Runs runs,
        Results results,
        Following following,
        Predicting predicting,
        Looking looking,
        ShownRun shown,
        PastRuns pastRuns,
        GoingOn goingOn,
        Exporting exporting,
        Projects projects,
        Habits habits,
        Installation installation)
        implements AutoCloseable {
    /// What a window shows and changes, with a way out of problems.
    public Workspace(
            Editor editor,
            Problems problems,
            Tidying tidying,
            DataPreview data,
            Runs runs,
            Results results,
            Following following,
            Predicting predicting,
            Looking looking,
            ShownRun shown,
            PastRuns pastRuns,
            GoingOn goingOn,
            Exporting exporting,
            Projects projects,
            Habits habits,
            Installation installation) {
        this(editor, problems, new Mending(editor, problems), tidying, data, runs, results, following, predicting, looking, shown, pastRuns, goingOn, exporting, projects, habits, installation);
    }

    /// The document's history.
    public History history() {
        return editor.history();
    }

    /// Ends the run, to be gone on with another time, and everything that follows the document.
    @Override
    public void close() {
        runs.abandon();
        results.forget();
        following.forget();
        predicting.abandon();
        looking.close();
        shown.close();
        pastRuns.close();
        mending.close();
        problems.close();
        data.close();
    }
}
