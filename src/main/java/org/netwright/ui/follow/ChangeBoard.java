package org.netwright.ui.follow;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netwright.explanation.WeightSlope;
import org.netwright.op.Conv;
import org.netwright.op.Step;
import org.netwright.param.Words;
import org.netwright.tensor.Shape;
import org.netwright.training.PlanChoices.ClassWeights;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;
import org.netwright.ui.fx.Controls;
import org.netwright.workspace.Sight;

/// How one weight changes: its slope as the sum it is, and the optimiser's step with the numbers in it.
final class ChangeBoard {
    private static final double ROOM = 164;

    private final Sight.Change sight;
    private final Guide guide;
    private final Words words;

    private ChangeBoard(Sight.Change sight, Guide guide) {
        this.sight = sight;
        this.guide = guide;
        words = guide.words();
    }

    static Board of(Sight.Change sight, Guide guide) {
        return new ChangeBoard(sight, guide).board();
    }

    private Board board() {
        var board = new Board(words.of("follow.ask.change", name(), guide.op(sight.step()))).in(kernel());
        sight.slope().ifPresentOrElse(slope -> slope(board, slope), () -> board.say(words.of("follow.change.untold")));
        sight.update().ifPresent(update -> {
            board.turn();
            new UpdateFormulas(board, update).write(guide.trip().run().optimiser());
            board.result("θ′ = #0", update.result())
                    .say(words.of("follow.change.steps", update.before().steps()));
            apart(board, guide.trip().run().plan());
        });
        return board;
    }

    /// What the run does to a gradient that is not in the numbers above.
    private void apart(Board board, TrainingPlan plan) {
        double most = plan.get(PlanParams.CLIP_NORM);
        if (most > 0) {
            board.say(words.of("follow.change.clipped", Digits.exact(most)));
        }
        if (plan.get(PlanParams.CLASS_WEIGHTS) == ClassWeights.BALANCED && !guide.trip().labels().isEmpty()) {
            board.say(words.of("follow.change.balanced"));
        }
    }

    private Shape shape() {
        return sight.step().weights().getFirst().shape();
    }

    /// How many weights a unit, or a filter, has.
    private int each() {
        return sight.kernel().length / shape().dim(0);
    }

    private String name() {
        int unit = sight.index() / each();
        int rest = sight.index() % each();
        Step from = guide.step(sight.step().inputs().getFirst());
        if (sight.step().op() instanceof Conv) {
            int area = each() / shape().dim(1);
            return words.of("follow.weight.filter", unit + 1, rest / area + 1, rest % area + 1);
        }
        return words.of(
                "follow.weight.unit", guide.names().name(sight.step(), unit).orElse(String.valueOf(unit + 1)),
                guide.shortName(from, rest, each()));
    }

    /// The weights the chosen one is among: those of its filter and channel, or the whole matrix.
    private Region kernel() {
        boolean picture = shape().rank() == 4;
        Plane plane;
        if (picture) {
            int area = shape().dim(2) * shape().dim(3);
            plane = new Plane(
                    shape().dim(2), shape().dim(3), sight.index() / area * area, shape().dim(3), 1, sight.kernel().length,
                    true);
        } else {
            plane = new Plane(shape().dim(0), each(), 0, each(), 1, sight.kernel().length, false);
        }
        var map = new MapView(plane, sight.kernel(), Shades.of(guide.theme(), sight.kernel()), ROOM)
                .telling(at -> Digits.exact(sight.kernel()[at]))
                .choosing(sight.index(), name(), guide.choose());
        String note = words.of(picture ? "follow.kernel.filter" : "follow.kernel.matrix");
        var box = new VBox(
                6, Controls.label(words.of("follow.kernel", sight.step().node()), "nw-strong"),
                Controls.prose(note, "nw-muted", "nw-small"), map);
        box.setMaxWidth(ROOM + 8);
        return box;
    }

    private void slope(Board board, WeightSlope slope) {
        int numbers = guide.trip().values().getOrDefault(sight.step().node(), sight.kernel()).length;
        board.formula("{∂J}/{∂θ} = Σ_{j} {∂J}/{∂y_{j}} · x_{j}");
        var table = new TermsTable(
                slope.terms(), y -> guide.shortName(sight.step(), y, numbers),
                new TermsTable.Heads(words.of("follow.change.of"), "x", "∂J/∂y"), words);
        if (slope.penalty() != 0) {
            table.plus(words.of("follow.penalty"), slope.penalty());
        }
        board.add(table.total("g = ∂J/∂θ", slope.total()).narrow());
    }
}
