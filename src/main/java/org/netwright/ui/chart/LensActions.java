package org.netwright.ui.chart;

import java.util.List;
import org.netwright.chart.Lens;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Cell;
import org.netwright.workspace.MutableCell;

/// How the curves are looked at, and what a person can do about it.
final class LensActions {
    private final MutableCell<Lens> lens = new MutableCell<>(Lens.USUAL);
    private final Action smoothing;
    private final Action axis;
    private final Action whole;

    LensActions(Words words) {
        smoothing = Action.of("", () -> lens.set(lens.get().with(lens.get().smoothing().next())), "Alt+M")
                .named(lens.map(now -> words.of("chart.smoothing." + now.smoothing().key())));
        axis = Action.of("", () -> lens.set(lens.get().with(!lens.get().logarithmic())), "Alt+L")
                .named(lens.map(now -> words.of(now.logarithmic() ? "chart.axis.log" : "chart.axis.even")));
        whole = Action.of(words.of("chart.whole"), () -> lens.set(lens.get().whole()), "Alt+DIGIT0")
                .when(lens.map(now -> now.part().isPresent()));
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

    /// Looks at a part of the training.
    void zoom(Lens.Part part) {
        lens.set(lens.get().on(part));
    }

    /// All of them.
    List<Action> all() {
        return List.of(smoothing, axis, whole);
    }
}
