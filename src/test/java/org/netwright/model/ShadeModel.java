package org.netwright.model;

import java.util.Map;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// A network that answers by where the weight of a sample's numbers lies, so that each class is taken for several.
///
/// @param outputs how many scores it gives
public record ShadeModel(int outputs) implements ScoringModel {
    @Override
    public Tensor scores(Map<String, Tensor> inputs) {
        Tensor input = inputs.values().iterator().next();
        int samples = input.shape().dim(0);
        float[] numbers = input.toFloats();
        int each = numbers.length / samples;
        float[] scores = new float[samples * outputs];
        for (int i = 0; i < samples; i++) {
            for (int j = 0; j < each; j++) {
                scores[i * outputs + j * outputs / each] += Math.abs(numbers[i * each + j]);
            }
            for (int c = 0; c < outputs; c++) {
                scores[i * outputs + c] *= 40f / each;
            }
        }
        return Tensor.of(Shape.of(samples, outputs), scores);
    }
}
