package org.netwright.model;

import java.util.List;
import java.util.Map;
import org.netwright.tensor.Tensor;

/// A model for tests that has scores and nothing else.
public interface ScoringModel extends TrainedModel {
    @Override
    default Tensor predict(Map<String, Tensor> inputs) {
        return scores(inputs);
    }

    @Override
    default Map<String, Tensor> activations(Map<String, Tensor> inputs, List<String> layers) {
        return Map.of();
    }

    @Override
    default ActivationGradient gradient(Map<String, Tensor> inputs, String layer, int score) {
        throw new UnsupportedOperationException("a script has no gradients");
    }

    @Override
    default void fill(Weights weights, String from) {}

    @Override
    default void close() {}
}
