package org.netwright.ui.chart;

import java.util.List;
import java.util.function.Consumer;
import org.netwright.chart.Lens;
import org.netwright.param.Words;
import org.netwright.training.EpochRecord;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Cell;
import org.netwright.workspace.MutableCell;
import org.netwright.workspace.Subscription;

/// How the curves are looked at, and what a person can do about it.
final class LensActions {
    private final MutableCell<Lens> lens = new MutableCell<>(Lens.USUAL);
    private final Action smoothing;
    private final Action axis;
    private final Action whole;
    private final MutableCell<Boolean> withBefore = new MutableCell<>(true);
    private final MutableCell<List<EpochRecord>> before = new MutableCell<>(List.of());
    private final Action compare;

    LensActions(Words words) {
        smoothing = Action.of("", () -> lens.set(lens.get().with(lens.get().smoothing().next())), "Alt+M")
                .named(lens.map(now -> words.of("chart.smoothing." + now.smoothing().key())));
        axis = Action.of("", () -> lens.set(lens.get().with(!lens.get().logarithmic())), "Alt+L")
                .named(lens.map(now -> words.of(now.logarithmic() ? "chart.axis.log" : "chart.axis.even")));
        whole = Action.of(words.of("chart.whole"), () -> lens.set(lens.get().whole()), "Alt+DIGIT0")
                .when(lens.map(now -> now.part().isPresent()));
        compare = Action.of("", () -> withBefore.set(!withBefore.get()), "Alt+R")
                .named(withBefore.map(shown -> words.of(shown ? "chart.before.shown" : "chart.before.hidden")))
                .when(before.map(epochs -> !epochs.isEmpty()));
    }

    /// How they are looked at now.
    Cell<Lens> lens() {
        return lens;
    }

    /// Takes the next smoothing.
    Action smoothing() {
        return smoothing;
    }

    /// Shows a loss by its powers of ten, or evenly again.
    Action axis() {
        return axis;
    }

    /// Shows the whole training again.
    Action whole() {
        return whole;
    }

    /// Shows the run before behind this one, or not.
    Action compare() {
        return compare;
    }

    /// Takes the epochs of the run before.
    void before(List<EpochRecord> epochs) {
        before.set(epochs);
    }

    /// Tells the epochs that are shown behind this run, now and whenever they change.
    Subscription follow(Consumer<List<EpochRecord>> show) {
        Runnable tell = () -> show.accept(withBefore.get() ? before.get() : List.of());
        tell.run();
        return Subscription.all(List.of(
                before.listen(ignored -> tell.run()), withBefore.listen(ignored -> tell.run())));
    }

    /// Looks at a part of the training.
    void zoom(Lens.Part part) {
        lens.set(lens.get().on(part));
    }

    /// All of them.
    List<Action> all() {
        return List.of(smoothing, axis, compare, whole);
    }
}
