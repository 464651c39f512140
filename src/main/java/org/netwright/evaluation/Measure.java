package org.netwright.evaluation;

/// Figures of a test set in which a sample counts as often as it is told: once for the figures themselves, and as often as
/// it was drawn for their intervals.
interface Measure {
    /// How many samples there are.
    int samples();

    /// How many figures there are.
    int figures();

    /// Works all figures out.
    ///
    /// @param times how often each sample counts
    /// @param into the figures; NaN where one is undefined
    void measure(int[] times, double[] into);
}
