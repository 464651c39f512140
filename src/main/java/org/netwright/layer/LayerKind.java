package org.netwright.layer;

import java.util.List;
import java.util.Optional;
import org.netwright.op.Lowering;
import org.netwright.op.Value;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// A kind of layer: its declaration and how it becomes operations. One file each, stateless.
public interface LayerKind {
    /// What it says of itself.
    LayerSpec spec();

    /// The one line of a card that says what matters, such as `Dense · 64 · ReLU`.
    String summary(Values values);

    /// Emits its operations.
    ///
    /// @param values what is set
    /// @param to takes the operations
    /// @param inputs the values at its input ports
    /// @return a value for each output port
    List<Value> lower(Values values, Lowering to, Inputs inputs);

    /// Values with which the layer would fit what flows in and what the data offers, for [Remedy.SetParams]; empty where
    /// it cannot know any.
    ///
    /// @param values what is set now
    /// @param inputs the forms that flow in
    /// @param data what the data offers
    default Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return Optional.empty();
    }

    /// Values with which the layer would turn one form into another, for [Remedy.MatchInputs]; empty where it cannot.
    default Optional<Values> adapting(Form from, Form to) {
        return Optional.empty();
    }
}
