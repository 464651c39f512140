package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Form;

/// One operation. A layer lowers itself to one or a few of these; every backend is one exhaustive `switch` over them.
/// An operation takes one or more values and gives one.
public sealed interface Op
        permits Activate,
                Attention,
                BatchNorm,
                Concat,
                Conv,
                ConvTranspose,
                Dropout,
                Embed,
                Flatten,
                GlobalPool,
                GroupNorm,
                Input,
                LayerNorm,
                Linear,
                Merge,
                Output,
                PRelu,
                Pad,
                Pool,
                Recurrent,
                Reshape,
                SequenceMean,
                Upsample {

    /// A short stable name, part of the names of its weights.
    String id();

    /// The form of the result, or why the inputs do not fit.
    Inferred infer(List<Form> inputs);

    /// Weights and running statistics, for inputs that fit.
    default List<WeightSpec> weights(List<Form> inputs) {
        return List.of();
    }

    /// Floating-point operations of the forward pass for one sample, a multiply-add counted as two.
    ///
    /// @param steps the length taken for a time axis of any length
    default long flops(List<Form> inputs, Form output, int steps) {
        return output.elements(steps);
    }
}
