package org.netwright.workspace;

import java.util.Optional;

/// What switching channels off does.
///
/// @param after what the network says of the sample without them
/// @param test what it does over test samples; empty while that is not known yet
public record SilenceEffect(Look.Answer after, Optional<OverTest> test) {
    /// How good the network is on test samples, with all channels and without some.
    ///
    /// @param samples how many
    /// @param before with all
    /// @param after without some
    public record OverTest(int samples, Figures before, Figures after) {}

    /// How good it is.
    ///
    /// @param loss the mean loss
    /// @param score the share of right answers, or the mean absolute error of numbers
    public record Figures(double loss, double score) {}
}
