package org.netwright.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.netwright.op.Activate;
import org.netwright.op.Function;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.tensor.DType;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.WeightSlot;
import org.netwright.training.Vitals;

/// Measures how well the layers of a learner learn: reads its memory of weights and of the last step's gradient, of large
/// weights a sample, so that a look costs a fraction of a step.
final class Gauge {
    /// So many numbers of an activation are enough for their mean.
    private static final int MOST = 2_048;

    private final List<Step> taps;
    private final Map<String, List<Sampled>> weights;
    private final Map<String, DeadUnits> units = new LinkedHashMap<>();
    private boolean stepped;
    private boolean fresh;

    /// @param trained the weights that are trained
    Gauge(Program program, List<WeightSlot> trained, WeightMemory memory, WeightMemory gradient) {
        taps = program.taps();
        weights = trained.stream()
                .collect(Collectors.groupingBy(
                        WeightSlot::node,
                        Collectors.mapping(
                                slot -> new Sampled(memory.numbers(slot), gradient.numbers(slot)),
                                Collectors.toList())));
        for (Step step : program.steps()) {
            if (step.op() instanceof Activate(Function function, double slope) && function == Function.RELU) {
                DeadUnits.slot(program, step, trained)
                        .ifPresent(slot -> units.put(step.node(), new DeadUnits(step, slot, gradient.numbers(slot))));
            }
        }
    }

    /// Remembers the weights before a step, so that its size is known after it.
    void before() {
        stepped = true;
        fresh = true;
        weights.values().forEach(all -> all.forEach(Sampled::remember));
    }

    /// What is known after a step; nothing before the first.
    ///
    /// @param values what each layer makes of the watched sample, in the order of [Program#taps]
    SequencedMap<String, Vitals> read(List<Tensor> values) {
        var vitals = new LinkedHashMap<String, Vitals>();
        if (!stepped) {
            return vitals;
        }
        if (fresh) {
            weights.values().forEach(all -> all.forEach(Sampled::measure));
        }
        for (int i = 0; i < taps.size(); i++) {
            Step tap = taps.get(i);
            Tensor value = values.get(i);
            List<Sampled> own = weights.getOrDefault(tap.node(), List.of());
            DeadUnits dying = units.get(tap.node());
            double dead = dying == null ? Double.NaN : dying.look(value, tap, fresh);
            vitals.put(tap.node(), new Vitals(activation(tap, value), gradient(own), change(own), dead));
        }
        fresh = false;
        return vitals;
    }

    private static double gradient(List<Sampled> own) {
        double squares = 0;
        double touched = 0;
        for (Sampled each : own) {
            squares += each.gradientSquares();
            touched += each.touched();
        }
        double size = touched == 0 ? 0 : Math.sqrt(squares / touched);
        return own.isEmpty() ? Double.NaN : finite(size);
    }

    private static double change(List<Sampled> own) {
        double moved = 0;
        double squares = 0;
        for (Sampled each : own) {
            moved += each.changeSquares();
            squares += each.weightSquares();
        }
        return own.isEmpty() || squares == 0 ? Double.NaN : finite(Math.sqrt(moved / squares));
    }

    private static double finite(double size) {
        return Double.isFinite(size) ? size : Double.POSITIVE_INFINITY;
    }

    private static double activation(Step tap, Tensor value) {
        if (!tap.form().isReal() || value.dtype() != DType.FLOAT32) {
            return Double.NaN;
        }
        var numbers = value.data().asFloatBuffer();
        int size = numbers.remaining();
        int stride = Sampled.stride(size, MOST);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < size; i += stride) {
            sum += Math.abs(numbers.get(i));
            count++;
        }
        return count == 0 ? Double.NaN : finite(sum / count);
    }
}
