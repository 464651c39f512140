package org.netwright.ui.follow;

import org.netwright.explanation.GateSlope;
import org.netwright.explanation.WeightSlope;
import org.netwright.op.Recurrent;
import org.netwright.param.Words;
import org.netwright.training.PlanChoices.ClassWeights;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;
import org.netwright.workspace.Sight;
import org.netwright.workspace.WeightSheets;

/// How one weight changes: its slope as the sum it is, and the optimiser's step with the numbers in it.
final class ChangeBoard {
    private static final int FEW = 2;
    private static final int MORE = 5;

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
        WeightSheets sheets = WeightSheets.of(sight.step(), sight.weights(), guide.names());
        String name = words.of(sheets.name(sight.index()));
        var board = new Board(words.of("follow.ask.change", name, guide.op(sight.step()))).in(new WeightsPane(sight, sheets, guide));
        sight.slope().ifPresentOrElse(slope -> slope(board, slope), () -> board.say(words.of("follow.change.untold")));
        sight.update().ifPresent(update -> {
            board.turn(WeightsPane.ROOM + 12, Board.BESIDE);
            new UpdateFormulas(board, update).write(guide.trip().run().optimiser());
            board.result("θ′ = #0     Δθ = #1", update.result(), update.result() - update.weight())
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

    private void slope(Board board, WeightSlope slope) {
        SlopeFace face = SlopeFace.of(sight, slope);
        if (sight.gate().isPresent()) {
            board.numbers(face.formula()); // there is more below
        } else {
            board.formula(face.formula());
        }
        face.say().ifPresent(sentence -> board.say(words.of(sentence)));
        int numbers = guide.trip().values().getOrDefault(sight.step().node(), sight.weights().all()).length;
        int steps = slope.terms().size();
        String of = !face.steps() ? "follow.change.of"
                : guide.names().texts().isEmpty() ? "follow.change.step" : "follow.attention.word";
        var table = new TermsTable(
                slope.terms(), y -> face.steps() ? guide.place(y, steps) : guide.shortName(sight.step(), y, numbers),
                new TermsTable.Heads(words.of(of), face.taken(), face.slope()), words,
                sight.gate().isPresent() ? FEW : MORE);
        if (slope.penalty() != 0) {
            table.plus(words.of("follow.penalty"), slope.penalty());
        }
        board.add(table.total("g = ∂J/∂θ", slope.total()).narrow());
        sight.gate().ifPresent(gate -> gate(board, gate, steps));
    }

    /// Where the largest of the products comes from.
    private void gate(Board board, GateSlope gate, int steps) {
        boolean backwards = sight.weights().weight(sight.index()) >= sight.weights().firsts().size() / 2
                && sight.step().op() instanceof Recurrent op && op.bidirectional();
        String at = words.of("follow.change.gate-at", guide.place(gate.step(), steps));
        new GateFormula(gate, backwards ? "_{t+1}" : "_{t−1}", at).write(board);
    }
}
