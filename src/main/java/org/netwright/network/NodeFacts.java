package org.netwright.network;

import java.util.List;
import java.util.Optional;
import org.netwright.tensor.Form;

/// What compiling found out about one node.
///
/// @param inputs the forms that flow in, in the order of the wires; fewer than there are wires if some are unknown
/// @param output what flows out of its first output; empty if unknown
/// @param parameters trained and frozen weights, statistics not counted
/// @param flops floating-point operations of one sample's forward pass
/// @param elements numbers it makes for one sample, inner values included, which have to be kept for the gradient
public record NodeFacts(List<Form> inputs, Optional<Form> output, long parameters, long flops, long elements) {
    /// Copies the list.
    public NodeFacts {
        inputs = List.copyOf(inputs);
    }

    /// Nothing is known.
    public static final NodeFacts UNKNOWN = new NodeFacts(List.of(), Optional.empty(), 0, 0, 0);
}
