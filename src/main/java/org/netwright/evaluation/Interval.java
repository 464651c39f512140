package org.netwright.evaluation;

/// Between which values a figure would lie in 95 of 100 test sets of this size, by the percentile bootstrap.
///
/// @param low the 2.5th percentile
/// @param high the 97.5th percentile
public record Interval(double low, double high) {
    /// Whether both ends are numbers.
    public boolean finite() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
