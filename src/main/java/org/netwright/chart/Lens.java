package org.netwright.chart;

/// How curves are looked at. Nothing of what was measured depends on it.
///
/// @param smoothing how much noise is taken out of the training curve
/// @param logarithmic whether a loss is shown by its powers of ten, so that a fall from 0.02 to 0.01 is as high as one
///     from 2 to 1
public record Lens(Smoothing smoothing, boolean logarithmic) {
    /// Smoothed a little, on an even axis.
    public static final Lens USUAL = new Lens(Smoothing.MEDIUM, false);

    /// The same with another smoothing.
    public Lens with(Smoothing newSmoothing) {
        return new Lens(newSmoothing, logarithmic);
    }

    /// The same with another axis of the loss.
    public Lens with(boolean newLogarithmic) {
        return new Lens(smoothing, newLogarithmic);
    }
}
