package org.netwright.ui.follow;

import org.netwright.explanation.GateSlope;
import org.netwright.explanation.LookSlope;
import org.netwright.explanation.StepSlope;
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
        if (sight.behind().isPresent()) {
            board.beside(face.formula(), face.say().map(words::of).orElse("")); // there is more below
        } else {
            board.formula(face.formula());
            face.say().ifPresent(sentence -> board.say(words.of(sentence)));
        }
        int numbers = guide.trip().values().getOrDefault(sight.step().node(), sight.weights().all()).length;
        int steps = slope.terms().size();
        var table = new TermsTable(
                slope.terms(), y -> face.steps() ? guide.place(y, steps) : guide.shortName(sight.step(), y, numbers),
                new TermsTable.Heads(face.steps() ? step() : words.of("follow.change.of"), face.taken(), face.slope()), words,
                sight.behind().isPresent() ? FEW : MORE);
        if (slope.penalty() != 0) {
            table.plus(words.of("follow.penalty"), slope.penalty());
        }
        board.add(table.total("g = ∂J/∂θ", slope.total()).narrow());
        sight.behind().ifPresent(behind -> behind(board, behind, steps));
    }

    /// What a step of the sequence is called.
    private String step() {
        return words.of(guide.names().texts().isEmpty() ? "follow.change.step" : "follow.attention.word");
    }

    /// Where the largest of the products comes from.
    private void behind(Board board, StepSlope behind, int steps) {
        String at = words.of("follow.change.at", guide.place(behind.step(), steps));
        switch (behind) {
            case GateSlope gate -> new GateFormula(gate, backwards() ? "_{t+1}" : "_{t−1}", at).write(board);
            case LookSlope look -> look(board, look, at, steps);
        }
    }

    private boolean backwards() {
        return sight.weights().weight(sight.index()) >= sight.weights().firsts().size() / 2
                && sight.step().op() instanceof Recurrent op && op.bidirectional();
    }

    private void look(Board board, LookSlope look, String at, int steps) {
        LookFace face = LookFace.of(look.part());
        board.at(face.formula() + " = #0", at, look.total())
                .add(new TermsTable(
                                look.terms(), u -> guide.place(u, steps),
                                new TermsTable.Heads(step(), face.first(), face.second()), words, FEW)
                        .narrow());
    }
}
