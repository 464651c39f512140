package org.netwright.training;

/// What training makes small: the mean, over the samples of a batch, of one of these.
public sealed interface Loss {
    /// The loss of one number that is off by an error; the squared error where the loss is one of classes.
    default double of(double error) {
        return switch (this) {
            case MeanAbsolute _ -> Math.abs(error);
            case Huber(double delta) ->
                Math.abs(error) <= delta ? 0.5 * error * error : delta * (Math.abs(error) - 0.5 * delta);
            case MeanSquared _, CrossEntropy _, BinaryCrossEntropy _ -> error * error;
        };
    }

    /// −log softmax(scores) at the true class; class indices as targets.
    record CrossEntropy() implements Loss {}

    /// −[t log σ(s) + (1 − t) log(1 − σ(s))] for one score s and the class t of 0 or 1.
    record BinaryCrossEntropy() implements Loss {}

    /// (y − t)², the mean over the outputs.
    record MeanSquared() implements Loss {}

    /// |y − t|, the mean over the outputs.
    record MeanAbsolute() implements Loss {}

    /// ½ e² for an error |e| ≤ δ, else δ (|e| − ½ δ); Huber (1964).
    ///
    /// @param delta where the square becomes a line
    record Huber(double delta) implements Loss {}
}
