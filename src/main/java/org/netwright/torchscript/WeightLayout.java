package org.netwright.torchscript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;

/// How the weights of a network lie in memory: one long vector of everything the optimiser changes and one of
/// everything it does not (frozen weights, running statistics), each weight a stretch of its vector. The optimiser
/// works on the first vector as a whole, whatever the layers are.
///
/// @param trained the weights the optimiser changes, in order
/// @param fixed the others, in order
public record WeightLayout(List<WeightSlot> trained, List<WeightSlot> fixed) {
    /// Copies the lists.
    public WeightLayout {
        trained = List.copyOf(trained);
        fixed = List.copyOf(fixed);
    }

    /// The layout of a network's weights.
    ///
    /// @throws ArithmeticException if there are more than 2³¹ − 1 numbers
    public static WeightLayout of(Program program) {
        var trained = new ArrayList<WeightSlot>();
        var fixed = new ArrayList<WeightSlot>();
        for (Step step : program.steps()) {
            for (WeightSpec spec : step.weights()) {
                boolean trains = spec.trained() && !step.traits().frozen();
                List<WeightSlot> into = trains ? trained : fixed;
                into.add(new WeightSlot(step.nameOf(spec), step.node(), spec, trains, into.size(), end(into)));
            }
        }
        return new WeightLayout(trained, fixed);
    }

    private static int end(List<WeightSlot> slots) {
        return slots.isEmpty() ? 0 : Math.addExact(slots.getLast().offset(), slots.getLast().size());
    }

    /// How many numbers the optimiser changes.
    public int trainedNumbers() {
        return end(trained);
    }

    /// How many numbers it does not change.
    public int fixedNumbers() {
        return end(fixed);
    }

    /// Every weight, the trained ones first.
    public Stream<WeightSlot> all() {
        return Stream.concat(trained.stream(), fixed.stream());
    }
}
