package org.netwright.chart;

import java.util.Optional;

/// What the curves of a chart say at one place: the points that were measured nearest to it.
///
/// @param x the place, in pixels from the chart's left edge
/// @param epoch the place along the axis: 2.5 is the middle of the third epoch
/// @param training the training's point there, where there is one
/// @param validation the validation's nearest point, where there is one
public record Reading(double x, double epoch, Optional<Point> training, Optional<Point> validation) {
    /// A point of a curve.
    ///
    /// @param epoch where it was measured
    /// @param value its exact value, put into words
    /// @param x pixels from the chart's left edge
    /// @param y pixels from the chart's upper edge; may lie beyond the plot
    public record Point(double epoch, String value, double x, double y) {}

    /// The epoch that was going on, from 1.
    public int wholeEpoch() {
        return (int) Math.max(1, Math.ceil(epoch - 1e-9));
    }

    /// The batch that was learnt from last, from 1.
    ///
    /// @param perEpoch how many batches an epoch has
    public int batch(int perEpoch) {
        return Math.clamp(Math.round((epoch - wholeEpoch() + 1) * perEpoch), 1, Math.max(1, perEpoch));
    }
}
