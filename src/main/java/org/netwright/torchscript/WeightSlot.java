package org.netwright.torchscript;

import org.netwright.op.WeightSpec;

/// Where one weight of a network lives among all of them.
///
/// @param name the full name, `layer/operation/weight`
/// @param node the layer it belongs to
/// @param spec shape, first values and role
/// @param trained whether the optimiser changes it; frozen weights and running statistics are fixed to it
/// @param index among the trained or among the fixed
/// @param offset of its first number in the vector of all trained, or of all fixed, numbers
public record WeightSlot(String name, String node, WeightSpec spec, boolean trained, int index, int offset) {
    /// How many numbers it has.
    public int size() {
        return Math.toIntExact(spec.shape().size());
    }

    /// The variable that holds it in generated code.
    String variable() {
        return (trained ? "p" : "f") + index;
    }
}
