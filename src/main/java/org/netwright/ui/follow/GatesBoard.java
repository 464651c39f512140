package org.netwright.ui.follow;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.netwright.explanation.Working;
import org.netwright.op.Recurrent;
import org.netwright.op.Step;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.workspace.Sight;

/// One step of a recurrent layer: the states of all steps on the left, the gates and what they make of the chosen unit in
/// the middle, and the sums of one gate beside them.
final class GatesBoard {
    private static final int LINES = 3;
    private static final double PLAIN = 19;
    private static final double SMALL = 15;
    private static final double WIDE = 514;

    private final Board board;
    private final Sight.Forward sight;
    private final Working.Gated of;
    private final Guide guide;
    private final Words words;
    private final VBox sums = new VBox(6);

    GatesBoard(Board board, Sight.Forward sight, Working.Gated of, Guide guide) {
        this.board = board;
        this.sight = sight;
        this.of = of;
        this.guide = guide;
        words = guide.words();
    }

    void write() {
        board.in(new ValuePane(
                guide, sight.step(), sight.made(), words.of("follow.states", sight.step().node()),
                ValuePane.Focus.choosing(sight.index()).within(Board.LITTLE)));
        if (guide.step(sight.step().value()).op() instanceof Recurrent given && !given.sequence()) {
            board.in(Controls.prose(words.of(given.bidirectional() ? "follow.states.ends" : "follow.states.last"), "nw-muted"));
        }
        board.add(new GatesTable(of, guide, this::sums));
        switch (of.cell()) {
            case LSTM -> board.formula("c_{t} = f c_{t−1} + i g = #0", of.after())
                    .numbers("#0 · #1 + #2 · #3", made(1), of.before(), made(0), made(2))
                    .formula("h_{t} = o tanh c_{t}")
                    .numbers("#0 · tanh(#1)", made(3), of.after());
            case GRU -> board.formula("h_{t} = (1 − z) n + z h_{t−1}")
                    .numbers("(1 − #0) · #1 + #0 · #2", made(1), made(2), of.before());
        }
        board.result("h_{t} = #0", of.total());
        if (of.turn().backwards()) {
            board.say(words.of("follow.gates.backwards"));
        }
        board.turn(Board.LITTLE, WIDE);
        board.add(sums);
    }

    private double made(int gate) {
        return of.gates().get(gate).made();
    }

    /// What one gate takes, written out.
    private void sums(int which) {
        Working.Gate gate = of.gates().get(which);
        char letter = of.cell().letter(which);
        String function = GatesTable.function(of.cell(), which);
        boolean let = letter == 'n';
        String formula = letter + " = " + function + (let ? "(a_{x} + r a_{h})" : "(a_{x} + a_{h})");
        String filled = letter + " = " + function + (let ? "(#0 + #1 · #2) = #3" : "(#0 + #2) = #3");
        var head = new HBox(18, Controls.label(GatesTable.name(of.cell(), which, words), "nw-strong"), new Formula(SMALL, formula));
        head.setAlignment(Pos.BASELINE_LEFT);
        Step input = guide.step(sight.step().inputs().getFirst());
        int numbers = sight.inputs().getFirst().length;
        sums.getChildren().setAll(
                head,
                new Formula(PLAIN, filled, gate.entering().total(), made(0), gate.kept().total(), gate.made()),
                new TermsTable(
                                gate.entering().terms(), i -> guide.shortName(input, i, numbers),
                                new TermsTable.Heads(words.of("follow.gates.input"), "x", "w"), words, LINES)
                        .plus(words.of("follow.bias"), gate.entering().bias())
                        .part("aₓ", gate.entering().total())
                        .narrow(),
                new TermsTable(
                                gate.kept().terms(), unit -> words.of("follow.gates.unit", unit + 1),
                                new TermsTable.Heads(words.of("follow.gates.state"), "h", "u"), words, LINES)
                        .plus(words.of("follow.bias"), gate.kept().bias())
                        .part("aₕ", gate.kept().total())
                        .narrow());
    }
}
