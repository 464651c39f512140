package org.netwright.ui.follow;

import java.util.Comparator;
import java.util.Locale;
import org.netwright.explanation.NumberSlope;
import org.netwright.explanation.Working;
import org.netwright.op.Recurrent;
import org.netwright.op.Step;
import org.netwright.param.Words;

/// The way back through what mixes the steps of a sequence: attention in its three ways, and recurrent layers, one step
/// through time.
final class PathBoards {
    private static final int FEW = 3;
    private static final int MORE = 5;

    private final Board board;
    private final Guide guide;
    private final Words words;

    PathBoards(Board board, Guide guide) {
        this.board = board;
        this.guide = guide;
        words = guide.words();
    }

    /// The value's way as the sum it is, the other two as what they come to; the table waits for its end.
    TermsTable attended(NumberSlope.Attended sum) {
        Step taker = guide.step(sum.step());
        board.numbers("{∂J}/{∂x} = Σ_{i} {∂J}/{∂v_{i}} · w_{i} + Σ_{i} {∂J}/{∂k_{i}} · w′_{i} + Σ_{i} {∂J}/{∂q_{i}} · w″_{i}")
                .say(words.of("follow.back.attention", guide.op(taker)));
        return new TermsTable(
                        sum.value(), i -> words.of("follow.back.value", i + 1),
                        new TermsTable.Heads(words.of("follow.chain.of"), "∂J/∂v", "w"), words, FEW)
                .plus(words.of("follow.back.key"), sum.key())
                .plus(words.of("follow.back.query"), sum.query());
    }

    /// One row of the softmax behind the scores.
    void row(NumberSlope.SoftmaxRow row) {
        int steps = row.terms().size();
        Working.Term most = row.terms().stream()
                .max(Comparator.comparingDouble(term -> Math.abs(term.product())))
                .orElseThrow();
        board.numbers("{∂J}/{∂e_{t}} = α_{t} ({∂J}/{∂α_{t}} − m),   m = Σ_{u} α_{u} {∂J}/{∂α_{u}}")
                .say(words.of("follow.back.row", row.head() + 1, said(row.at(), steps), said(most.input(), steps)))
                .numbers("#0 · (#1 − #2) = #3", most.x(), most.weight() + row.mean(), row.mean(), most.product())
                .add(new TermsTable(
                        row.terms(), u -> guide.place(u, steps),
                        new TermsTable.Heads(words.of("follow.attention.word"), "α", "∂J/∂α − m"), words, MORE)
                        .narrow());
    }

    private String said(int step, int steps) {
        return guide.names().word(step, steps).orElse(String.valueOf(step + 1));
    }

    /// Through the gates of one step; the table waits for its end.
    TermsTable carried(NumberSlope.Carried sum) {
        Step taker = guide.step(sum.step());
        board.formula("{∂J}/{∂x} = Σ_{gates} {∂J}/{∂a} · w")
                .say(words.of("follow.back.gates", guide.op(taker)));
        return new TermsTable(
                sum.terms(), row -> gate(taker, row),
                new TermsTable.Heads(words.of("follow.back.gate"), "∂J/∂a", "w"), words, MORE);
    }

    /// Why the slopes of the gates are what they are: one step back through time.
    void stepBack(NumberSlope.Carried sum) {
        Step taker = guide.step(sum.step());
        NumberSlope.StepBack back = sum.back();
        board.formula("{∂J}/{∂h_{t}} = {∂J}/{∂y_{t}} + Σ_{gates} {∂J}/{∂a_{t+1}} · u")
                .say(words.of(back.terms().isEmpty() ? "follow.back.last" : "follow.back.time", back.at() + 1, back.unit() + 1, back.at() + 2));
        var table = new TermsTable(
                back.terms(), row -> gate(taker, row),
                new TermsTable.Heads(words.of("follow.back.gate"), "∂J/∂a", "u"), words, MORE);
        table.plus(words.of("follow.back.given"), back.given());
        if (back.kept() != 0) {
            table.plus(words.of("follow.back.kept"), back.kept());
        }
        board.add(table.part("∂J/∂h", back.total()).narrow());
    }

    private String gate(Step taker, int row) {
        if (!(taker.op() instanceof Recurrent op)) {
            throw new IllegalArgumentException(taker.node() + " has no gates");
        }
        int rows = op.cell().gates() * op.hidden();
        String name = "follow.gate." + op.cell().name().toLowerCase(Locale.ROOT) + "." + row % rows / op.hidden();
        String said = words.of("follow.gate", words.of(name), row % op.hidden() + 1);
        return row < rows ? said : words.of("follow.gate.backwards", said);
    }
}
