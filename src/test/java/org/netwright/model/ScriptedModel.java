package org.netwright.model;

import java.util.Map;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// A network whose first score is the first number of the sample, the second half of it, and all others 0.
///
/// @param outputs how many scores it gives
public record ScriptedModel(int outputs) implements ScoringModel {
    @Override
    public Tensor scores(Map<String, Tensor> inputs) {
        Tensor input = inputs.values().iterator().next();
        int samples = input.shape().dim(0);
        float[] numbers = input.toFloats();
        float[] scores = new float[samples * outputs];
        for (int i = 0; i < samples; i++) {
            scores[i * outputs] = numbers[i * (numbers.length / samples)];
            scores[i * outputs + 1] = scores[i * outputs] / 2;
        }
        return Tensor.of(Shape.of(samples, outputs), scores);
    }
}
