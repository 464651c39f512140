package org.netwright.training;

import org.netwright.training.LayerHealth.Condition;

/// From which measures on a layer is not healthy.
public final class HealthRules {
    /// A gradient so much smaller than the largest among the layers has vanished. Where gradients flow well they are of a
    /// similar size in all layers, and every saturating sigmoid layer takes three quarters and more of it; Glorot and Bengio
    /// (2010), *Understanding the difficulty of training deep feedforward neural networks*.
    public static final double VANISHING_SHARE = 1e-3;
    /// A gradient so small has vanished whatever the others are: it is lost beside the 10⁻⁸ that Adam adds before it divides;
    /// Kingma and Ba (2015).
    public static final double VANISHING_SIZE = 1e-9;
    /// Steps that change weights by so much of their size are too large by far: about 10⁻³ is healthy; Karpathy, *CS231n:
    /// Learning*, "Ratio of weights : updates".
    public static final double EXPLODING_CHANGE = 0.3;
    /// A gradient of this size for a single weight leads nowhere: to clip its length at 1 to 10 is usual; Pascanu, Mikolov
    /// and Bengio (2013), *On the difficulty of training recurrent neural networks*.
    public static final double EXPLODING_SIZE = 1e3;
    /// From this share of dead units on a layer is told to have some: a few are usual with ReLU, 40 % a sign of a learning
    /// rate that is too high; Karpathy, *CS231n: Neural Networks*, "Commonly used activation functions".
    public static final double DEAD_SHARE = 0.1;
    /// From this share on there is something to do about it, whatever the network comes to; likewise.
    public static final double TOO_MANY_DEAD = 0.4;
    /// From this share on a missing gradient is their fault.
    public static final double MOSTLY_DEAD = 0.9;

    private HealthRules() {}

    /// The word for a layer.
    ///
    /// @param gradient its size; NaN where the layer has no weights
    /// @param share of the largest among the layers
    /// @param change a step's share of the weights' size; NaN where it is not known
    /// @param dead share of units
    public static Condition judge(double gradient, double share, double change, double dead) {
        if (explodes(gradient, change)) {
            return Condition.EXPLODING;
        }
        if (dead >= MOSTLY_DEAD) {
            return Condition.DEAD;
        }
        if (gradient < VANISHING_SIZE || share < VANISHING_SHARE) {
            return Condition.VANISHING;
        }
        return dead >= DEAD_SHARE ? Condition.DEAD : Condition.HEALTHY;
    }

    /// Whether steps are too large.
    static boolean explodes(double gradient, double change) {
        return gradient > EXPLODING_SIZE || change > EXPLODING_CHANGE;
    }
}
