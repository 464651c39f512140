package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// One operation of a [Program], carrying the name of the layer it came from.
///
/// @param node the layer's name as the user sees it
/// @param name the operation's name within the layer, unique there
/// @param op what is done
/// @param inputs the values it takes, by number
/// @param value the number of the value it makes; step *i* makes value *i*
/// @param form the form of that value
/// @param weights its weights
/// @param traits how they are trained
public record Step(
        String node,
        String name,
        Op op,
        List<Integer> inputs,
        int value,
        Form form,
        List<WeightSpec> weights,
        Traits traits) {
    /// Copies the lists.
    public Step {
        inputs = List.copyOf(inputs);
        weights = List.copyOf(weights);
    }

    /// The full name of one of its weights: `layer/operation/weight`.
    public String nameOf(WeightSpec weight) {
        return node + "/" + name + "/" + weight.name();
    }
}
