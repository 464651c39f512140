package org.netwright.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.netwright.model.Weights;
import org.netwright.op.Conv;
import org.netwright.op.Flatten;
import org.netwright.op.Linear;
import org.netwright.op.Op;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// The weights that make each channel of a layer, as small pictures: the kernels of a convolution, one for each channel
/// it sees, or the weights of a dense unit, laid out as the picture that was flattened before it if there was one.
///
/// @param outputs how many channels are made
/// @param inputs how many pictures there are for each
/// @param height rows of a picture
/// @param width columns of a picture
/// @param values by output, input, row and column
@SuppressWarnings("ArrayRecordComponent") // pictures, never compared
public record Kernels(int outputs, int inputs, int height, int width, float[] values) {
    /// One picture, row by row.
    public float[] kernel(int output, int input) {
        int size = height * width;
        int from = (output * inputs + input) * size;
        return Arrays.copyOfRange(values, from, from + size);
    }

    /// Those of a layer; empty if it has none of this kind.
    public static Optional<Kernels> of(Program program, Weights weights, String layer) {
        List<Step> own =
                program.steps().stream().filter(step -> step.node().equals(layer)).toList();
        return own.reversed().stream()
                .filter(step -> makesChannels(step.op()))
                .findFirst()
                .flatMap(step -> of(program, weights, step));
    }

    private static boolean makesChannels(Op op) {
        return op instanceof Conv || op instanceof Linear;
    }

    private static Optional<Kernels> of(Program program, Weights weights, Step step) {
        Tensor tensor = weights.tensors().get(step.nameOf(step.weights().getFirst()));
        if (tensor == null) {
            return Optional.empty();
        }
        Shape shape = tensor.shape();
        float[] values = tensor.toFloats();
        if (shape.rank() == 4) {
            return Optional.of(new Kernels(shape.dim(0), shape.dim(1), shape.dim(2), shape.dim(3), values));
        }
        if (shape.rank() == 3) {
            return Optional.of(new Kernels(shape.dim(0), 1, shape.dim(1), shape.dim(2), values));
        }
        return Optional.of(flattened(program, step)
                .map(form -> new Kernels(shape.dim(0), form.size(0), form.size(1), form.size(2), values))
                .orElseGet(() -> new Kernels(shape.dim(0), 1, 1, shape.dim(1), values)));
    }

    /// The form of the picture that a step sees flattened, whatever leaves its numbers in place between the two.
    private static Optional<Form> flattened(Program program, Step step) {
        Step before = program.steps().get(step.inputs().getFirst());
        while (before.inputs().size() == 1 && before.form().isVector()) {
            Form form = program.forms(before).getFirst();
            if (before.op() instanceof Flatten) {
                return form.isImage() ? Optional.of(form) : Optional.empty();
            }
            if (!form.equals(before.form()) || makesChannels(before.op())) {
                return Optional.empty();
            }
            before = program.steps().get(before.inputs().getFirst());
        }
        return Optional.empty();
    }
}
