package org.netwright.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.netwright.explanation.Backwards;
import org.netwright.explanation.Followed;
import org.netwright.explanation.Journey;
import org.netwright.explanation.LossWorking;
import org.netwright.explanation.Recurrence;
import org.netwright.explanation.Unrolled;
import org.netwright.explanation.WeightAt;
import org.netwright.explanation.WeightSlope;
import org.netwright.explanation.Working;
import org.netwright.op.Output;
import org.netwright.op.Recurrent;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;

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

    /// What is trained stands before running statistics, so that it has the same number among all weights.
    private Sight change(Step step, OptionalInt chosen) {
        Backwards back = journey.back();
        long trained = step.weights().stream().filter(WeightSpec::trained).count();
        var weights = Sight.Weights.of(
                IntStream.range(0, (int) trained).mapToObj(which -> run.numbers(step, which)).toList());
        WeightAt telling = back.telling(step.value());
        int index = inside(chosen, weights.all())
                ? chosen.getAsInt()
                : weights.firsts().get(telling.weight()) + telling.index();
        var at = new WeightAt(weights.weight(index), weights.within(index));
        Optional<WeightSlope> slope = back.weight(step.value(), at.weight(), at.index());
        return new Sight.Change(
                step, index, weights, slope,
                slope.flatMap(Sights::most).flatMap(time -> back.behind(step.value(), at, time)),
                slope.map(found -> run.update(step, at.weight(), at.index(), found.total())));
    }

    /// Where the largest product of a slope is.
    private static Optional<Integer> most(WeightSlope slope) {
        return slope.terms().stream()
                .max(Comparator.comparingDouble(term -> Math.abs(term.product())))
                .map(Working.Term::input);
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
