package org.netwright.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.netwright.model.Weights;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;
import org.netwright.tensor.Tensor;
import org.netwright.training.Histogram;
import org.netwright.training.LayerStatistics;

/// What can be said of each layer's weights and of the gradient of the last step.
final class Statistics {
    private Statistics() {}

    /// The layers that have weights, in the order of the network.
    ///
    /// @param gradient of the trained weights, by their names; empty before the first step
    static SequencedMap<String, LayerStatistics> of(Program program, Weights weights, Optional<Weights> gradient) {
        var layers = new LinkedHashMap<String, LayerStatistics>();
        for (Step tap : program.taps()) {
            List<String> names = names(program, tap.node());
            float[] numbers = numbers(names, weights);
            if (numbers.length > 0) {
                layers.put(tap.node(), new LayerStatistics(
                        Histogram.of(numbers), gradient.flatMap(slopes -> slope(numbers(names, slopes)))));
            }
        }
        return layers;
    }

    private static Optional<LayerStatistics.Slope> slope(float[] numbers) {
        if (numbers.length == 0) {
            return Optional.empty();
        }
        double squares = 0;
        for (float number : numbers) {
            squares += (double) number * number;
        }
        double norm = Math.sqrt(squares);
        return Double.isFinite(norm)
                ? Optional.of(new LayerStatistics.Slope(Histogram.of(numbers), norm))
                : Optional.empty();
    }

    private static List<String> names(Program program, String layer) {
        var names = new ArrayList<String>();
        for (Step step : program.steps()) {
            if (step.node().equals(layer)) {
                step.weights().stream().filter(WeightSpec::trained).map(step::nameOf).forEach(names::add);
            }
        }
        return names;
    }

    /// The numbers of those weights that are there, one after the other.
    private static float[] numbers(List<String> names, Weights from) {
        Map<String, Tensor> all = from.tensors();
        List<Tensor> tensors = names.stream().filter(all::containsKey).map(all::get).toList();
        int count = tensors.stream().mapToInt(tensor -> (int) tensor.shape().size()).sum();
        float[] numbers = new float[count];
        int at = 0;
        for (Tensor tensor : tensors) {
            int size = (int) tensor.shape().size();
            tensor.data().asFloatBuffer().get(numbers, at, size);
            at += size;
        }
        return numbers;
    }
}
