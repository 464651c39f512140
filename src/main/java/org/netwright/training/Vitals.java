package org.netwright.training;

/// What a look into a running training measured of one layer. Sizes are root mean squares; NaN stands for what a layer has
/// not, infinity for what is no number any more.
///
/// @param activation mean absolute value of what the layer makes of the watched sample; NaN for words
/// @param gradient size of the last step's gradient with respect to one trained weight; those it did not touch, such as the
///     vectors of words that were not in the batch, are left out
/// @param change how much a step changed the weights, as a share of their size
/// @param dead share of units that gave nothing but 0, and so learnt nothing, in several batches in a row; NaN where units
///     cannot die or too few batches were seen
public record Vitals(double activation, double gradient, double change, double dead) {
    /// Whether it has weights that are trained.
    public boolean learns() {
        return !Double.isNaN(gradient);
    }
}
