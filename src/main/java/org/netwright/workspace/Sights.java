package org.netwright.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.netwright.explanation.Backwards;
import org.netwright.explanation.Followed;
import org.netwright.explanation.Journey;
import org.netwright.explanation.LossWorking;
import org.netwright.explanation.Recurrence;
import org.netwright.explanation.Unrolled;
import org.netwright.explanation.WeightSlope;
import org.netwright.explanation.Working;
import org.netwright.op.Conv;
import org.netwright.op.Embed;
import org.netwright.op.Output;
import org.netwright.op.Recurrent;
import org.netwright.op.Step;

/// What there is to see along one sample's way. Where nobody chose a number, one is chosen that has something to show: the
/// greatest on the way there, the steepest on the way back. For the thread the run was opened on.
final class Sights {
    private final LoadedRun run;
    private final Journey journey;

    Sights(LoadedRun run, Journey journey) {
        this.run = run;
        this.journey = journey;
    }

    /// What there is to see at a stop.
    ///
    /// @param chosen which number; empty for one with something to show
    Sight at(Stop stop, OptionalInt chosen) {
        return switch (stop) {
            case Stop.Through(int step) -> forward(run.program().steps().get(step), chosen);
            case Stop.Judged ignored -> judged(chosen);
            case Stop.BackTo(int step) -> backward(run.program().steps().get(step), chosen);
            case Stop.Change(int step) -> change(run.program().steps().get(step), chosen);
        };
    }

    private Sight forward(Step step, OptionalInt chosen) {
        Followed there = journey.there();
        if (step.op() instanceof Recurrent op) {
            return unrolled(step, op, chosen);
        }
        double[] made = there.value(step.value());
        int index = inside(chosen, made)
                ? chosen.getAsInt()
                : step.form().isTokens() ? 0 : greatest(made);
        if (step.op() instanceof Output) {
            return new Sight.Answered(step, index, journey.loss());
        }
        List<double[]> inputs = step.inputs().stream().map(there::value).toList();
        return new Sight.Forward(step, index, inputs, made, there.working(step.value(), index));
    }

    private Sight unrolled(Step step, Recurrent op, OptionalInt chosen) {
        Followed there = journey.there();
        Recurrence through = there.recurrence(step.value());
        double[] states = through.states();
        int index = inside(chosen, states) ? chosen.getAsInt() : through.given(greatest(there.value(step.value())));
        List<double[]> inputs = step.inputs().stream().map(there::value).toList();
        return new Sight.Forward(Unrolled.step(run.program(), step, op), index, inputs, states, through.working(index));
    }

    private Sight judged(OptionalInt chosen) {
        int truth = switch (journey.loss()) {
            case LossWorking.OfClass of -> Math.min(of.truth(), of.scores().size() - 1);
            case LossWorking.OfNumbers ignored -> 0;
        };
        int scores = journey.back().loss().slopes().size();
        int index = chosen.orElse(truth);
        return new Sight.Judged(index < scores ? index : truth, journey.loss(), journey.back().loss());
    }

    private Sight backward(Step step, OptionalInt chosen) {
        Backwards back = journey.back();
        double[] made = journey.there().value(step.value());
        Optional<double[]> slopes = back.slopes(step.value());
        int index = inside(chosen, made) ? chosen.getAsInt() : slopes.map(Sights::steepest).orElse(0);
        return new Sight.Backward(step, index, made, slopes, back.working(step.value(), index));
    }

    private Sight change(Step step, OptionalInt chosen) {
        double[] kernel = run.numbers(step, 0);
        double[] bias = step.weights().size() > 1 ? run.numbers(step, 1) : new double[0];
        var weights = new Sight.Weights(kernel, bias);
        boolean there = chosen.isPresent() && chosen.getAsInt() < kernel.length + bias.length;
        int index = there ? chosen.getAsInt() : telling(step, kernel.length);
        int which = weights.ofBias(index) ? 1 : 0;
        int within = which == 1 ? index - kernel.length : index;
        Optional<WeightSlope> slope = journey.back().weight(step.value(), which, within);
        return new Sight.Change(
                step, index, weights, slope, slope.map(found -> run.update(step, which, within, found.total())));
    }

    /// The weight that multiplies the largest number into the number that matters most.
    private int telling(Step step, int weights) {
        Optional<double[]> slopes = journey.back().slopes(step.value());
        if (slopes.isEmpty()) {
            return 0;
        }
        int y = steepest(slopes.get());
        if (step.op() instanceof Embed embed) {
            int word = (int) journey.there().value(step.inputs().getFirst())[y / embed.features()];
            return word * embed.features() + y % embed.features();
        }
        double[] factors = switch (journey.there().working(step.value(), y)) {
            case Working.WeightedSum sum -> sum.terms().stream().mapToDouble(Working.Term::x).toArray();
            case Working.Convolution sum ->
                sum.patches().stream().flatMapToDouble(patch -> Arrays.stream(patch.inputs())).toArray();
            case Working other -> throw new IllegalStateException(step.node() + " gave " + other);
        };
        int unit = weights / factors.length;
        int which = step.op() instanceof Conv && step.form().isImage()
                ? y / (step.form().size(1) * step.form().size(2))
                : y % unit;
        return which * factors.length + steepest(factors);
    }

    private static boolean inside(OptionalInt chosen, double[] of) {
        return chosen.isPresent() && chosen.getAsInt() < of.length;
    }

    private static int greatest(double[] numbers) {
        int best = 0;
        for (int i = 1; i < numbers.length; i++) {
            best = numbers[i] > numbers[best] ? i : best;
        }
        return best;
    }

    private static int steepest(double[] numbers) {
        int best = 0;
        for (int i = 1; i < numbers.length; i++) {
            best = Math.abs(numbers[i]) > Math.abs(numbers[best]) ? i : best;
        }
        return best;
    }
}
