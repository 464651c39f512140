package org.netwright.model;

import java.util.List;
import java.util.Map;
import org.netwright.param.BadInput;
import org.netwright.tensor.Tensor;

/// A network with weights, ready to answer. One thread at a time; close it to free what it holds outside the Java heap.
public interface TrainedModel extends AutoCloseable {
    /// The raw scores (logits) of samples.
    ///
    /// @param inputs a tensor for each input of the network, batch axis first
    /// @return batch × outputs, 32-bit floats
    Tensor scores(Map<String, Tensor> inputs);

    /// The predictions of samples: probabilities for a classification (batch × classes), the probability of the second
    /// class for a binary output (batch × 1), numbers for a regression (batch × numbers).
    Tensor predict(Map<String, Tensor> inputs);

    /// What layers give for samples.
    ///
    /// @param layers names of layers
    /// @return for each layer the value it makes, batch axis first
    Map<String, Tensor> activations(Map<String, Tensor> inputs, List<String> layers);

    /// The value a layer makes and the gradient of one score with respect to it.
    ///
    /// @param layer name of the layer
    /// @param score which score
    /// @return value and gradient, of one shape, batch axis first
    ActivationGradient gradient(Map<String, Tensor> inputs, String layer, int score);

    /// Takes other weights of the same network instead of those it has.
    ///
    /// @param from where they come from, for complaints
    /// @throws BadInput if one is missing or of another shape; it has to be filled again then before it is asked
    void fill(Weights weights, String from) throws BadInput;

    @Override
    void close();

    /// A value and the gradient of a score with respect to it.
    ///
    /// @param value what the layer makes
    /// @param gradient how the score changes with each element
    record ActivationGradient(Tensor value, Tensor gradient) {}
}
