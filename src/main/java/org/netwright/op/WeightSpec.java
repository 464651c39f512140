package org.netwright.op;

import org.netwright.tensor.Shape;

/// One weight of an operation.
///
/// @param name its name within the operation, such as `weight`
/// @param shape PyTorch's layout: outputs first, then inputs, then the window
/// @param init how it gets its first values
/// @param role what it is, which decides what trains and what is regularised
/// @param fanIn inputs of one unit, for scaled initialisers
/// @param fanOut outputs fed by one input
public record WeightSpec(String name, Shape shape, Init init, Role role, int fanIn, int fanOut) {
    /// What a weight is.
    public enum Role {
        /// Multiplies inputs; L1 and L2 penalties apply.
        KERNEL,
        /// Is added, scales a normalisation or is a slope; no penalty.
        VECTOR,
        /// A running statistic: kept with the weights, not trained.
        STATISTIC
    }

    /// A kernel.
    public static WeightSpec kernel(String name, Shape shape, Init init, int fanIn, int fanOut) {
        return new WeightSpec(name, shape, init, Role.KERNEL, fanIn, fanOut);
    }

    /// A bias, scale or slope.
    public static WeightSpec vector(String name, Shape shape, Init init) {
        return new WeightSpec(name, shape, init, Role.VECTOR, 1, 1);
    }

    /// A running statistic.
    public static WeightSpec statistic(String name, Shape shape, Init init) {
        return new WeightSpec(name, shape, init, Role.STATISTIC, 1, 1);
    }

    /// Whether an optimiser may change it.
    public boolean trained() {
        return role != Role.STATISTIC;
    }
}
