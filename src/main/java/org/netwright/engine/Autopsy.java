package org.netwright.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.netwright.model.Weights;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;
import org.netwright.tensor.Tensor;

/// Finds the layer where a run that diverged went wrong. The step that failed left the weights alone, so they and the
/// batch still show it.
final class Autopsy {
    private static final double HUGE = 1e6;

    private Autopsy() {}

    /// The layer's name.
    ///
    /// @param weights as the failing step found them
    /// @param activations what each layer makes of the failing batch, by name
    static String node(Program program, Weights weights, Map<String, Tensor> activations) {
        String broken = brokenWeights(program, weights);
        return broken.isEmpty() ? brokenValue(program, activations) : broken;
    }

    /// Gradients that are no numbers spread from where they arise towards the inputs; so it is the layer nearest to the
    /// output whose weights they have spoilt.
    private static String brokenWeights(Program program, Weights weights) {
        String last = "";
        for (Step step : program.steps()) {
            for (WeightSpec spec : step.weights()) {
                Tensor weight = Objects.requireNonNull(weights.tensors().get(step.nameOf(spec)));
                last = Double.isFinite(greatest(weight)) ? last : step.node();
            }
        }
        return last;
    }

    /// Values spread towards the output; so it is the first layer that gives one. If all are finite, the first huge
    /// one.
    private static String brokenValue(Program program, Map<String, Tensor> activations) {
        List<Step> taps = program.taps();
        for (double limit : new double[] {Double.MAX_VALUE, HUGE}) {
            for (Step tap : taps) {
                Tensor value = activations.get(tap.node());
                if (value != null && !(greatest(value) <= limit)) {
                    return tap.node();
                }
            }
        }
        return program.output().node();
    }

    /// The greatest absolute value; not a number if one is none.
    private static double greatest(Tensor tensor) {
        double greatest = 0;
        for (float value : tensor.toFloats()) {
            if (Float.isNaN(value)) {
                return Double.NaN;
            }
            greatest = Math.max(greatest, Math.abs(value));
        }
        return greatest;
    }
}
