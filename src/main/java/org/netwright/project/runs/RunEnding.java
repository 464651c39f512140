package org.netwright.project.runs;

/// What became of a run.
public enum RunEnding {
    /// It is being trained, by this program or another one.
    RUNNING,
    /// It came to the end of its plan, and was tested.
    COMPLETE,
    /// Someone pressed Stop.
    STOPPED,
    /// Its program ended before it did.
    INTERRUPTED,
    /// Its loss stopped being a number.
    DIVERGED,
    /// It could not go on.
    FAILED;

    /// Whether it can go on where it is.
    public boolean canGoOn() {
        return this == STOPPED || this == INTERRUPTED || this == FAILED;
    }

    /// Whether it stays so unless someone goes on with the run.
    boolean lasts() {
        return this != RUNNING && this != INTERRUPTED;
    }
}
