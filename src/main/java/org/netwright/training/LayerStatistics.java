package org.netwright.training;

import java.util.Optional;

/// What can be said of a layer's weights at the end of an epoch.
///
/// @param weights how they are spread, biases included
/// @param slope how the last step would change them; empty before the first step and where they stay as they are
public record LayerStatistics(Histogram weights, Optional<Slope> slope) {
    /// The gradient of the loss with respect to a layer's weights.
    ///
    /// @param gradient how its numbers are spread
    /// @param norm its length, the root of the sum of squares
    public record Slope(Histogram gradient, double norm) {}
}
