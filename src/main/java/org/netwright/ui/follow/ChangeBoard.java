package org.netwright.ui.follow;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netwright.explanation.WeightSlope;
import org.netwright.op.Conv;
import org.netwright.op.Embed;
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
    private static final int BIASES = 16;

    private final Sight.Change sight;
    private final Guide guide;
    private final Words words;
    private final double[] kernel;
    private final boolean bias;

    private ChangeBoard(Sight.Change sight, Guide guide) {
        this.sight = sight;
        this.guide = guide;
        words = guide.words();
        kernel = sight.weights().kernel();
        bias = sight.weights().ofBias(sight.index());
    }

    static Board of(Sight.Change sight, Guide guide) {
        return new ChangeBoard(sight, guide).board();
    }

    private Board board() {
        var board = new Board(words.of("follow.ask.change", name(), guide.op(sight.step()))).in(picture());
        sight.slope().ifPresentOrElse(slope -> slope(board, slope), () -> board.say(words.of("follow.change.untold")));
        sight.update().ifPresent(update -> {
            board.turn(ROOM + 12, Board.BESIDE);
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
        return kernel.length / shape().dim(0);
    }

    private String name() {
        if (bias) {
            int which = sight.index() - kernel.length;
            return sight.step().op() instanceof Conv
                    ? words.of("follow.weight.filter-bias", which + 1)
                    : words.of("follow.weight.unit-bias", unitName(which));
        }
        int unit = sight.index() / each();
        int rest = sight.index() % each();
        Step from = guide.step(sight.step().inputs().getFirst());
        if (sight.step().op() instanceof Conv) {
            int area = each() / shape().dim(1);
            return words.of("follow.weight.filter", unit + 1, rest / area + 1, rest % area + 1);
        }
        if (sight.step().op() instanceof Embed) {
            return words.of("follow.weight.word", rest + 1, guide.names().known(unit));
        }
        return words.of("follow.weight.unit", unitName(unit), guide.shortName(from, rest, each()));
    }

    private String unitName(int unit) {
        return guide.names().name(sight.step(), unit).orElse(String.valueOf(unit + 1));
    }

    /// The weights the chosen one is among: those of its filter and channel, the row of its word, or the whole matrix; and
    /// the biases.
    private Region picture() {
        int at = bias ? 0 : sight.index();
        Plane plane;
        String note;
        if (shape().rank() == 4) {
            int area = shape().dim(2) * shape().dim(3);
            plane = new Plane(
                    shape().dim(2), shape().dim(3), at / area * area, shape().dim(3), 1, kernel.length, true);
            note = "follow.kernel.filter";
        } else if (sight.step().op() instanceof Embed) {
            int columns = (int) Math.ceil(Math.sqrt(each()));
            int first = at / each() * each();
            plane = new Plane(Math.ceilDiv(each(), columns), columns, first, columns, 1, first + each(), true);
            note = "follow.kernel.row";
        } else {
            plane = new Plane(shape().dim(0), each(), 0, each(), 1, kernel.length, false);
            note = "follow.kernel.matrix";
        }
        var map = new MapView(plane, kernel, Shades.of(guide.theme(), kernel), ROOM)
                .telling(weight -> Digits.exact(kernel[weight]));
        var box = new VBox(
                6, Controls.label(words.of("follow.kernel", sight.step().node()), "nw-strong"),
                Controls.prose(words.of(note), "nw-muted", "nw-small"), live(map, !bias, at, 0));
        double[] biases = sight.weights().bias();
        if (biases.length > 0) {
            int columns = Math.min(biases.length, BIASES);
            var strip = new MapView(
                            new Plane(Math.ceilDiv(biases.length, columns), columns, 0, columns, 1, biases.length, true),
                            biases, Shades.of(guide.theme(), biases), ROOM)
                    .telling(weight -> Digits.exact(biases[weight]));
            strip.setId("follow-bias");
            box.getChildren().addAll(
                    Controls.label(words.of("follow.biases"), "nw-strong"),
                    live(strip, bias, Math.max(0, sight.index() - kernel.length), kernel.length));
        }
        box.setMaxWidth(ROOM + 8);
        return box;
    }

    /// Lets a person choose one of its numbers.
    ///
    /// @param here whether the chosen one is among them
    /// @param before how many numbers come before its first
    private MapView live(MapView map, boolean here, int index, int before) {
        map.choosing(index, name(), to -> guide.choose().accept(to + before));
        return here ? map : map.unmarked();
    }

    private void slope(Board board, WeightSlope slope) {
        int numbers = guide.trip().values().getOrDefault(sight.step().node(), kernel).length;
        boolean ones = bias || sight.step().op() instanceof Embed;
        board.formula(ones ? "{∂J}/{∂θ} = Σ_{j} {∂J}/{∂y_{j}}" : "{∂J}/{∂θ} = Σ_{j} {∂J}/{∂y_{j}} · x_{j}");
        if (sight.step().op() instanceof Embed) {
            board.say(words.of("follow.change.word", slope.terms().size()));
        }
        var table = new TermsTable(
                slope.terms(), y -> guide.shortName(sight.step(), y, numbers),
                new TermsTable.Heads(words.of("follow.change.of"), "x", "∂J/∂y"), words);
        if (slope.penalty() != 0) {
            table.plus(words.of("follow.penalty"), slope.penalty());
        }
        board.add(table.total("g = ∂J/∂θ", slope.total()).narrow());
    }
}
