package org.netwright.chart;

import java.util.Optional;

/// How curves are looked at. Nothing of what was measured depends on it.
///
/// @param smoothing how much noise is taken out of the training curve
/// @param logarithmic whether a loss is shown by its powers of ten, so that a fall from 0.02 to 0.01 is as high as one
///     from 2 to 1
/// @param part what is seen of the training; all of it if empty
public record Lens(Smoothing smoothing, boolean logarithmic, Optional<Part> part) {
    /// Smoothed a little, on an even axis, the whole training.
    public static final Lens USUAL = new Lens(Smoothing.MEDIUM, false, Optional.empty());

    /// A part of a training.
    ///
    /// @param from epochs done at its beginning
    /// @param to epochs done at its end
    public record Part(double from, double to) {}

    /// The same with another smoothing.
    public Lens with(Smoothing newSmoothing) {
        return new Lens(newSmoothing, logarithmic, part);
    }

    /// The same with another axis of the loss.
    public Lens with(boolean newLogarithmic) {
        return new Lens(smoothing, newLogarithmic, part);
    }

    /// The same on a part of the training.
    public Lens on(Part newPart) {
        return new Lens(smoothing, logarithmic, Optional.of(newPart));
    }

    /// The same on the whole training.
    public Lens whole() {
        return new Lens(smoothing, logarithmic, Optional.empty());
    }
}
