package org.netwright.engine;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Optional;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.tensor.DType;
import org.netwright.tensor.Form;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.WeightSlot;

/// Counts the units of a ReLU layer that are dead. A unit that gives 0 for every sample of a batch has a gradient of exactly
/// 0, so several batches in a row without any, and 0 for the watched sample too, are evidence over hundreds of samples that
/// costs no forward pass. Over all training samples of the shipped pictures of clothes it counts the same units, but for
/// one or two that hardly any sample wakes.
final class DeadUnits {
    /// So many batches in a row, none of which taught a unit anything, make it dead.
    private static final int BATCHES = 10;

    private final Step relu;
    private final FloatBuffer gradient;
    private final int perUnit;
    private final int[] idle;
    private int looks;

    /// @param relu the step that cuts values off
    /// @param slot the weight before it that has numbers of its own for each unit
    /// @param gradient of that weight
    DeadUnits(Step relu, WeightSlot slot, FloatBuffer gradient) {
        this.relu = relu;
        this.gradient = gradient;
        idle = new int[units(relu.form())];
        perUnit = slot.size() / idle.length;
    }

    /// The weight with numbers for each unit that a ReLU step cuts off: the bias or scale before it, or else the kernel.
    static Optional<WeightSlot> slot(Program program, Step relu, List<WeightSlot> trained) {
        int units = units(relu.form());
        Step from = relu;
        do {
            from = program.steps().get(from.inputs().getFirst());
        } while (from.weights().isEmpty() && from.inputs().size() == 1 && units(from.form()) == units);
        String own = from.node() + "/" + from.name() + "/";
        List<WeightSlot> fitting = trained.stream()
                .filter(slot -> slot.name().startsWith(own) && slot.spec().shape().dim(0) == units)
                .toList();
        return fitting.stream()
                .filter(slot -> slot.spec().shape().rank() == 1)
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    /// How many units, channels or features there are.
    private static int units(Form form) {
        return Math.max(1, form.rank() == 0 ? 1 : form.isSequence() ? form.size(-1) : form.size(0));
    }

    /// Looks after a step.
    ///
    /// @param value what the layer makes of the watched sample
    /// @param tap the step that made it
    /// @param fresh whether the gradient is of a batch that was not looked at before
    /// @return the share of units that are dead; NaN before enough batches were seen
    double look(Tensor value, Step tap, boolean fresh) {
        if (fresh) {
            looks++;
            for (int unit = 0; unit < idle.length; unit++) {
                idle[unit] = taught(unit) ? 0 : idle[unit] + 1;
            }
        }
        if (looks < BATCHES) {
            return Double.NaN;
        }
        int dead = 0;
        boolean seen = tap.equals(relu) && value.dtype() == DType.FLOAT32;
        FloatBuffer numbers = value.data().asFloatBuffer();
        for (int unit = 0; unit < idle.length; unit++) {
            if (idle[unit] >= BATCHES && !(seen && speaks(numbers, unit))) {
                dead++;
            }
        }
        return (double) dead / idle.length;
    }

    private boolean taught(int unit) {
        for (int i = unit * perUnit; i < (unit + 1) * perUnit; i++) {
            if (gradient.get(i) != 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a unit gives something for the watched sample.
    private boolean speaks(FloatBuffer numbers, int unit) {
        boolean interleaved = relu.form().isSequence();
        int each = numbers.capacity() / idle.length;
        int from = interleaved ? unit : unit * each;
        int step = interleaved ? idle.length : 1;
        for (int i = 0; i < each; i++) {
            if (numbers.get(from + i * step) != 0) {
                return true;
            }
        }
        return false;
    }
}
