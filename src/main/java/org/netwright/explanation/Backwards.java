package org.netwright.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netwright.model.TrainedModel;
import org.netwright.op.Activate;
import org.netwright.op.Attention;
import org.netwright.op.BatchNorm;
import org.netwright.op.Concat;
import org.netwright.op.Conv;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Dropout;
import org.netwright.op.Embed;
import org.netwright.op.Flatten;
import org.netwright.op.GlobalPool;
import org.netwright.op.GroupNorm;
import org.netwright.op.Input;
import org.netwright.op.LayerNorm;
import org.netwright.op.Linear;
import org.netwright.op.Merge;
import org.netwright.op.Output;
import org.netwright.op.PRelu;
import org.netwright.op.Pad;
import org.netwright.op.Pool;
import org.netwright.op.Recurrent;
import org.netwright.op.Reshape;
import org.netwright.op.SequenceMean;
import org.netwright.op.Step;
import org.netwright.op.Upsample;
import org.netwright.tensor.Tensor;

/// One sample on its way back through a network: how its loss J changes with every number and every weight. What reaches a
/// layer's end is the engine's gradient; every sum behind it is worked out here. Nothing is dropped and normalisation goes
/// by running statistics, as when the network answers. For one thread at a time, while the model is open.
public final class Backwards {
    private final Followed sample;
    private final TrainedModel model;
    private final Map<String, Tensor> inputs;
    private final LossSlope loss;
    private final Map<String, double[]> layers = new HashMap<>();

    /// The way back of a sample.
    ///
    /// @param sample its way there
    /// @param inputs of the sample, a batch of one
    /// @param loss where the way back begins
    public Backwards(Followed sample, TrainedModel model, Map<String, Tensor> inputs, LossSlope loss) {
        this.sample = sample;
        this.model = model;
        this.inputs = Map.copyOf(inputs);
        this.loss = loss;
    }

    /// Where it begins: ∂J/∂s for each score s.
    public LossSlope loss() {
        return loss;
    }

    /// ∂J/∂y for every number y an operation makes: the engine's gradient at a layer's end, and before that what the
    /// operations of the layer that take it hand back; empty where one of them is not written down number by number.
    ///
    /// @param step its number in the program
    public Optional<double[]> slopes(int step) {
        Step which = sample.program().steps().get(step);
        if (sample.program().taps().contains(which)) {
            return Optional.of(layer(which.node()));
        }
        double[] slopes = new double[sample.value(step).length];
        for (Step next : sample.steps(which.node())) {
            for (int input = 0; input < next.inputs().size(); input++) {
                if (next.inputs().get(input) == step) {
                    int taken = input;
                    Optional<double[]> part = slopes(next.value()).flatMap(after -> through(sample.site(next), taken, after));
                    if (part.isEmpty()) {
                        return part;
                    }
                    Arrays.setAll(slopes, i -> slopes[i] + part.get()[i]);
                }
            }
        }
        return Optional.of(slopes);
    }

    private double[] layer(String name) {
        return layers.computeIfAbsent(name, layer -> loss.at(model, inputs, layer).all()).clone();
    }

    /// Back through an operation to one of its inputs.
    private static Optional<double[]> through(Site at, int input, double[] slopes) {
        return switch (at.step().op()) {
            case Attention attention -> Optional.of(new AttentionSlopes(at, attention, slopes).all());
            case Recurrent recurrent -> Optional.of(new RecurrentSlopes(at, recurrent, slopes).all());
            case Activate _, BatchNorm _, Concat _, Conv _, ConvTranspose _, Dropout _, Embed _ -> oneByOne(at, input, slopes);
            case Flatten _, GlobalPool _, GroupNorm _, Input _, LayerNorm _, Linear _ -> oneByOne(at, input, slopes);
            case Merge _, Output _, PRelu _, Pad _, Pool _, Reshape _, SequenceMean _, Upsample _ -> oneByOne(at, input, slopes);
        };
    }

    private static Optional<double[]> oneByOne(Site at, int input, double[] slopes) {
        double[] before = new double[at.inputs().get(input).length];
        for (int i = 0; i < before.length; i++) {
            Optional<List<Partials.Partial>> partials = Partials.of(at, input, i);
            if (partials.isEmpty()) {
                return Optional.empty();
            }
            for (Partials.Partial partial : partials.get()) {
                before[i] += slopes[partial.y()] * partial.slope();
            }
        }
        return Optional.of(before);
    }

    /// The sums behind ∂J/∂x for one number x that an operation makes: one for each operation that takes it, in order. None
    /// for a score, where [#loss] begins.
    ///
    /// @param step number of the operation in the program
    /// @param index which of its numbers, in row-major order
    /// @return empty where an operation that takes it is not written down number by number
    public Optional<List<NumberSlope>> working(int step, int index) {
        var sums = new ArrayList<NumberSlope>();
        for (Step next : sample.program().steps()) {
            for (int input = 0; input < next.inputs().size(); input++) {
                if (next.inputs().get(input) == step) {
                    Optional<NumberSlope> sum = working(next, input, index);
                    if (sum.isEmpty()) {
                        return Optional.empty();
                    }
                    sums.add(sum.get());
                }
            }
        }
        return Optional.of(List.copyOf(sums));
    }

    private Optional<NumberSlope> working(Step next, int input, int index) {
        Site at = sample.site(next);
        return slopes(next.value()).flatMap(slopes -> switch (next.op()) {
            case Attention attention -> Optional.of(new AttentionSlopes(at, attention, slopes).of(index));
            case Recurrent recurrent -> Optional.of(new RecurrentSlopes(at, recurrent, slopes).of(index));
            case Activate _, BatchNorm _, Concat _, Conv _, ConvTranspose _, Dropout _, Embed _, Flatten _, GlobalPool _,
                    GroupNorm _, Input _, LayerNorm _, Linear _, Merge _, Output _, PRelu _, Pad _, Pool _, Reshape _,
                    SequenceMean _, Upsample _ -> summed(at, slopes, input, index);
        });
    }

    private static Optional<NumberSlope> summed(Site at, double[] slopes, int input, int index) {
        return Partials.of(at, input, index).map(partials -> {
            List<Working.Term> terms = partials.stream()
                    .map(partial -> new Working.Term(partial.y(), slopes[partial.y()], partial.slope()))
                    .toList();
            double total = terms.stream().mapToDouble(Working.Term::product).sum();
            return new NumberSlope.Summed(at.step().value(), terms, total);
        });
    }

    /// ∂J/∂w of one weight as the sum it is.
    ///
    /// @param step number of the operation in the program
    /// @param weight which of its weights
    /// @param index which number of it, in row-major order
    /// @return empty for operations without weights, and where [#slopes] are
    public Optional<WeightSlope> weight(int step, int weight, int index) {
        Site at = sample.site(sample.program().steps().get(step));
        return slopes(step).flatMap(slopes -> WeightSlope.of(at, weight, index, slopes));
    }

    /// Why the loss changes as it does with what a weight makes at one step of a sequence: what a gate takes, or a number of
    /// a question, a key or a value; empty for all other weights.
    ///
    /// @param step number of the operation in the program
    /// @param weight one of its weights
    /// @param time at which step of the sequence, from 0
    public Optional<StepSlope> behind(int step, WeightAt weight, int time) {
        Site at = sample.site(sample.program().steps().get(step));
        return slopes(step).flatMap(slopes -> behind(at, slopes, weight, time));
    }

    private static Optional<StepSlope> behind(Site at, double[] slopes, WeightAt weight, int time) {
        return switch (at.step().op()) {
            case Attention op ->
                new AttentionSlopes(at, op, slopes).look(weight.weight(), weight.index(), time).map(StepSlope.class::cast);
            case Recurrent op -> Optional.of(new RecurrentSlopes(at, op, slopes).gate(weight.weight(), weight.index(), time));
            case Activate _, BatchNorm _, Concat _, Conv _, ConvTranspose _, Dropout _, Embed _ -> Optional.empty();
            case Flatten _, GlobalPool _, GroupNorm _, Input _, LayerNorm _, Linear _ -> Optional.empty();
            case Merge _, Output _, PRelu _, Pad _, Pool _, Reshape _, SequenceMean _, Upsample _ -> Optional.empty();
        };
    }

    /// The weight of an operation that has most to show: it multiplies a large number into a number that matters.
    ///
    /// @param step number of the operation in the program
    public WeightAt telling(int step) {
        Site at = sample.site(sample.program().steps().get(step));
        return slopes(step).map(slopes -> Telling.of(at, slopes)).orElse(new WeightAt(0, 0));
    }
}
