package org.netwright.ui.follow;

import java.util.List;
import java.util.Optional;
import org.netwright.explanation.NumberSlope;
import org.netwright.op.Step;
import org.netwright.param.Words;
import org.netwright.workspace.Sight;

/// How the loss changes with what an operation makes: the chain rule for the chosen number, and all slopes.
final class BackwardBoard {
    private BackwardBoard() {}

    static Board of(Sight.Backward sight, Guide guide) {
        Words words = guide.words();
        int numbers = sight.made().length;
        var board = new Board(words.of(
                "follow.ask.backward", guide.name(sight.step(), sight.index(), numbers), guide.op(sight.step())));
        board.in(new ValuePane(
                guide, sight.step(), sight.made(), words.of("follow.made", sight.step().node()),
                new ValuePane.Focus(sight.index(), false, Optional.empty())));
        boolean chain = sight.sums().stream().flatMap(List::stream).allMatch(NumberSlope.Summed.class::isInstance);
        if (chain) {
            board.formula("{∂J}/{∂x} = Σ_{j} {∂J}/{∂y_{j}} · {∂y_{j}}/{∂x}");
        }
        sight.sums().ifPresentOrElse(
                sums -> sums(board, sums, sight, guide), () -> board.say(words.of("follow.chain.untold")));
        sight.slopes().ifPresentOrElse(
                slopes -> board.result("{∂J}/{∂x} = #0", slopes[sight.index()])
                        .out(new ValuePane(
                                guide, sight.step(), slopes, words.of("follow.slopes", sight.step().node()),
                                ValuePane.Focus.choosing(sight.index()))),
                () -> board.say(words.of("follow.slopes.untold")));
        return board;
    }

    private static void sums(Board board, List<NumberSlope> sums, Sight.Backward sight, Guide guide) {
        for (NumberSlope each : sums) {
            switch (each) {
                case NumberSlope.Summed sum -> summed(board, sum, sight, guide);
                case NumberSlope.Attended sum -> new PathBoards(board, guide).attended(sum);
                case NumberSlope.Carried sum -> new PathBoards(board, guide).carried(sum);
            }
        }
    }

    private static void summed(Board board, NumberSlope.Summed sum, Sight.Backward sight, Guide guide) {
        Words words = guide.words();
        Step taker = guide.step(sum.step());
        board.say(words.of(sum.terms().isEmpty() ? "follow.chain.nothing" : "follow.chain.through", guide.op(taker)));
        if (!sum.terms().isEmpty()) {
            int made = guide.trip().values().getOrDefault(taker.node(), sight.made()).length;
            board.add(new TermsTable(
                            sum.terms(), y -> guide.shortName(taker, y, made),
                            new TermsTable.Heads(words.of("follow.chain.of"), "∂J/∂y", "∂y/∂x"), words)
                    .total(words.of("follow.total"), sum.total()));
        }
    }
}
