package org.netwright.explanation;

import org.netwright.training.Optimiser;

/// One update of one weight θ with the numbers in it. Plain gradient descent is θ − λ ∇J; the others change what stands
/// for ∇J or remember earlier steps.
///
/// @param weight θ before
/// @param gradient ∇J, the slope of the loss, before anything is added
/// @param rate λ
/// @param decayed ∇J with the weight decay added, where the optimiser adds it to the gradient
/// @param before what was remembered of earlier steps
/// @param after what is remembered from now on
/// @param direction by what λ is multiplied
/// @param shrunk what weight decay apart from the gradient takes away: λ · decay · θ, 0 for all but AdamW
public record WeightUpdate(
        double weight,
        double gradient,
        double rate,
        double decayed,
        Memory before,
        Memory after,
        double direction,
        double shrunk) {
    /// What an optimiser remembers of one weight.
    ///
    /// @param steps how many steps were taken
    /// @param mean of gradients, or the velocity; 0 for optimisers without
    /// @param square the mean of squared gradients; 0 for optimisers without
    public record Memory(int steps, double mean, double square) {
        /// Nothing yet.
        public static final Memory NONE = new Memory(0, 0, 0);
    }

    /// The update an optimiser makes.
    public static WeightUpdate of(Optimiser optimiser, double weight, double gradient, double rate, Memory before) {
        return switch (optimiser) {
            case Optimiser.Sgd sgd -> sgd(sgd, weight, gradient, rate, before);
            case Optimiser.Adam o -> {
                double decayed = gradient + o.weightDecay() * weight;
                Memory after = moments(before, decayed, o.beta1(), o.beta2());
                yield new WeightUpdate(
                        weight, gradient, rate, decayed, before, after, adam(after, o.beta1(), o.beta2(), o.epsilon()), 0);
            }
            case Optimiser.AdamW o -> {
                Memory after = moments(before, gradient, o.beta1(), o.beta2());
                double shrunk = rate * o.weightDecay() * weight;
                yield new WeightUpdate(
                        weight, gradient, rate, gradient, before, after, adam(after, o.beta1(), o.beta2(), o.epsilon()), shrunk);
            }
            case Optimiser.RmsProp o -> rms(o, weight, gradient, rate, before);
        };
    }

    /// θ after: θ − shrunk − λ · direction.
    public double result() {
        return weight - shrunk - rate * direction;
    }

    private static WeightUpdate sgd(Optimiser.Sgd o, double weight, double gradient, double rate, Memory before) {
        double decayed = gradient + o.weightDecay() * weight;
        boolean remembers = o.momentum() > 0;
        double velocity = remembers ? o.momentum() * before.mean() + decayed : 0;
        double direction = o.nesterov() && remembers ? decayed + o.momentum() * velocity : remembers ? velocity : decayed;
        var after = new Memory(before.steps() + 1, velocity, 0);
        return new WeightUpdate(weight, gradient, rate, decayed, before, after, direction, 0);
    }

    private static WeightUpdate rms(Optimiser.RmsProp o, double weight, double gradient, double rate, Memory before) {
        double decayed = gradient + o.weightDecay() * weight;
        double square = o.decay() * before.square() + (1 - o.decay()) * decayed * decayed;
        double scaled = decayed / (Math.sqrt(square) + o.epsilon());
        double velocity = o.momentum() > 0 ? o.momentum() * before.mean() + scaled : 0;
        var after = new Memory(before.steps() + 1, velocity, square);
        double direction = o.momentum() > 0 ? velocity : scaled;
        return new WeightUpdate(weight, gradient, rate, decayed, before, after, direction, 0);
    }

    private static Memory moments(Memory before, double gradient, double beta1, double beta2) {
        return new Memory(
                before.steps() + 1,
                beta1 * before.mean() + (1 - beta1) * gradient,
                beta2 * before.square() + (1 - beta2) * gradient * gradient);
    }

    /// The mean over the root of the mean square, both freed of their start at 0.
    private static double adam(Memory now, double beta1, double beta2, double epsilon) {
        double mean = now.mean() / (1 - Math.pow(beta1, now.steps()));
        double square = now.square() / (1 - Math.pow(beta2, now.steps()));
        return mean / (Math.sqrt(square) + epsilon);
    }
}
