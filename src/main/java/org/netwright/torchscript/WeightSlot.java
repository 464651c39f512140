package org.netwright.torchscript;

import org.netwright.model.Weights;
import org.netwright.op.WeightSpec;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.tensor.Tensor;

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

    /// This weight among others.
    ///
    /// @param from where those come from, for complaints
    /// @throws BadInput if it is missing or of another shape
    public Tensor in(Weights weights, String from) throws BadInput {
        Tensor tensor = weights.tensors().get(name);
        if (tensor == null) {
            throw new BadInput(from, "", Message.of("model.weight.missing", name));
        }
        if (!tensor.shape().equals(spec.shape())) {
            String there = tensor.shape().toString();
            throw new BadInput(from, "", Message.of("model.weight.shape", name, there, spec.shape().toString()));
        }
        return tensor;
    }

    /// The variable that holds it in generated code.
    String variable() {
        return (trained ? "p" : "f") + index;
    }
}
