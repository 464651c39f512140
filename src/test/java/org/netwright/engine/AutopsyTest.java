package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.netwright.model.Weights;
import org.netwright.network.Drawing;
import org.netwright.op.Program;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

class AutopsyTest {
    private static final Program PROGRAM = new Drawing()
            .add("in", "vector-input")
            .add("first", "dense", "units", 2)
            .add("second", "dense", "units", 2)
            .add("out", "classification", "classes", 2)
            .compile(Drawing.table(2, 2))
            .program()
            .orElseThrow();

    private static Weights weights(String... broken) {
        var tensors = new TreeMap<>(FirstWeights.of(PROGRAM, 1).tensors());
        for (String layer : broken) {
            tensors.put(layer + "/linear/weight", Tensor.of(Shape.of(2, 2), 1, Float.NaN, 3, 4));
        }
        return new Weights(tensors);
    }

    private static Map<String, Tensor> values(float in, float first, float second, float out) {
        var shape = Shape.of(1, 2);
        return Map.of(
                "in", Tensor.of(shape, 1, in), "first", Tensor.of(shape, 1, first), "second", Tensor.of(shape, 1, second),
                "out", Tensor.of(shape, 1, out));
    }

    @Test
    void theFirstLayerThatGivesNoNumberIsNamed() {
        float none = Float.NaN;
        assertThat(Autopsy.node(PROGRAM, weights(), values(1, 1, Float.POSITIVE_INFINITY, none))).isEqualTo("second");
        assertThat(Autopsy.node(PROGRAM, weights(), values(none, none, none, none))).isEqualTo("in");
    }

    @Test
    void spoiltGradientsComeFromTheLayerNearestToTheOutput() {
        float none = Float.NaN;
        assertThat(Autopsy.node(PROGRAM, weights("first", "second"), values(1, none, none, none))).isEqualTo("second");
    }

    @Test
    void aLossThatExplodesIsTheFirstLayerWithHugeValues() {
        assertThat(Autopsy.node(PROGRAM, weights(), values(1, 100, 1e9f, 1e12f))).isEqualTo("second");
        assertThat(Autopsy.node(PROGRAM, weights(), values(1, 1, 1, 1))).isEqualTo("out");
    }
}
