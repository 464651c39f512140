package org.netwright.training;

/// The rule by which gradients change weights. The learning rate is the schedule's.
public sealed interface Optimiser {
    /// Stochastic gradient descent. With velocity v ← μ v + g the step is −λ v, or −λ (g + μ v) for Nesterov (1983).
    ///
    /// @param momentum μ, 0 for none
    /// @param nesterov whether to look ahead
    /// @param weightDecay added to the gradient times the weight
    record Sgd(double momentum, boolean nesterov, double weightDecay) implements Optimiser {}

    /// Adaptive moments; Kingma and Ba (2015).
    ///
    /// @param beta1 decay of the mean of gradients
    /// @param beta2 decay of the mean of squares
    /// @param epsilon keeps the division finite
    /// @param weightDecay added to the gradient times the weight
    record Adam(double beta1, double beta2, double epsilon, double weightDecay) implements Optimiser {}

    /// Adam with weight decay apart from the gradient; Loshchilov and Hutter (2019).
    ///
    /// @param beta1 decay of the mean of gradients
    /// @param beta2 decay of the mean of squares
    /// @param epsilon keeps the division finite
    /// @param weightDecay share of the weight taken away each step, times the learning rate
    record AdamW(double beta1, double beta2, double epsilon, double weightDecay) implements Optimiser {}

    /// Divides by a running root mean square; Tieleman and Hinton (2012).
    ///
    /// @param decay of the mean of squares
    /// @param momentum μ, 0 for none
    /// @param epsilon keeps the division finite
    /// @param weightDecay added to the gradient times the weight
    record RmsProp(double decay, double momentum, double epsilon, double weightDecay) implements Optimiser {}
}
