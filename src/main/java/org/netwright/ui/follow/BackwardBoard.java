package org.netwright.ui.follow;

import java.util.List;
import org.netwright.explanation.NumberSlope;
import org.netwright.explanation.Working;
import org.netwright.op.Step;
import org.netwright.param.Words;
import org.netwright.workspace.Sight;

/// How the loss changes with what an operation makes: the chain rule for the chosen number, and all slopes.
final class BackwardBoard {
    private static final double FIRST = 500;

    private final Sight.Backward sight;
    private final Guide guide;
    private final Words words;
    private final Board board;

    private BackwardBoard(Sight.Backward sight, Guide guide) {
        this.sight = sight;
        this.guide = guide;
        words = guide.words();
        board = new Board(words.of(
                "follow.ask.backward", guide.name(sight.step(), sight.index(), sight.made().length), guide.op(sight.step())));
    }

    static Board of(Sight.Backward sight, Guide guide) {
        return new BackwardBoard(sight, guide).board();
    }

    private Board board() {
        List<NumberSlope> sums = sight.sums().orElse(List.of());
        boolean paths = !sums.stream().allMatch(NumberSlope.Summed.class::isInstance);
        double room = paths ? Board.LITTLE : ValuePane.ROOM;
        board.in(new ValuePane(
                guide, sight.step(), sight.made(), words.of("follow.made", sight.step().node()),
                ValuePane.Focus.at(sight.index()).within(room)));
        if (!paths) {
            board.formula("{∂J}/{∂x} = Σ_{j} {∂J}/{∂y_{j}} · {∂y_{j}}/{∂x}");
        }
        sight.sums().ifPresentOrElse(this::sums, () -> board.say(words.of("follow.chain.untold")));
        sight.slopes().ifPresentOrElse(
                slopes -> slopes(slopes, room, paths), () -> board.say(words.of("follow.slopes.untold")));
        if (paths) {
            board.turn(Board.LITTLE, FIRST);
            sums.forEach(this::behind);
        }
        return board;
    }

    /// All slopes; beside a board of two parts there is room for them on the left only, and its table ends with the chosen
    /// one.
    private void slopes(double[] slopes, double room, boolean paths) {
        var pane = new ValuePane(
                guide, sight.step(), slopes, words.of("follow.slopes", sight.step().node()),
                ValuePane.Focus.choosing(sight.index()).within(room));
        if (paths) {
            board.in(pane);
        } else {
            board.result("{∂J}/{∂x} = #0", slopes[sight.index()]).out(pane);
        }
    }

    /// The sums one after the other. Those of one product only are a line of the one table that is longer.
    private void sums(List<NumberSlope> sums) {
        List<NumberSlope> tables = sums.stream().filter(sum -> !line(sum)).toList();
        boolean one = tables.size() == 1 && !(tables.getFirst() instanceof NumberSlope.Summed);
        for (NumberSlope each : one ? tables : sums) {
            switch (each) {
                case NumberSlope.Summed sum -> summed(sum);
                case NumberSlope.Attended sum -> ended(new PathBoards(board, guide).attended(sum), each, one ? sums : List.of());
                case NumberSlope.Carried sum -> ended(new PathBoards(board, guide).carried(sum), each, one ? sums : List.of());
            }
        }
    }

    private static boolean line(NumberSlope slope) {
        return switch (slope) {
            case NumberSlope.Summed sum -> sum.terms().size() <= 1;
            case NumberSlope.Attended ignored -> false;
            case NumberSlope.Carried ignored -> false;
        };
    }

    /// @param all the sums, of which the others are lines of this table
    private void ended(TermsTable table, NumberSlope of, List<NumberSlope> all) {
        double total = of.total();
        for (NumberSlope other : all) {
            if (!other.equals(of)) {
                table.plus(words.of("follow.chain.line", guide.op(guide.step(other.step()))), other.total());
                total += other.total();
            }
        }
        board.add(table.total(all.isEmpty() ? words.of("follow.total") : "∂J/∂x", total).narrow());
    }

    private void behind(NumberSlope each) {
        switch (each) {
            case NumberSlope.Summed ignored -> {}
            case NumberSlope.Attended sum -> new PathBoards(board, guide).row(sum.row());
            case NumberSlope.Carried sum -> new PathBoards(board, guide).stepBack(sum);
        }
    }

    private void summed(NumberSlope.Summed sum) {
        Step taker = guide.step(sum.step());
        List<Working.Term> terms = sum.terms();
        board.say(words.of(terms.isEmpty() ? "follow.chain.nothing" : "follow.chain.through", guide.op(taker)));
        if (!terms.isEmpty()) {
            int made = guide.trip().values().getOrDefault(taker.node(), sight.made()).length;
            board.add(new TermsTable(
                            terms, y -> guide.shortName(taker, y, made),
                            new TermsTable.Heads(words.of("follow.chain.of"), "∂J/∂y", "∂y/∂x"), words)
                    .total(words.of("follow.total"), sum.total()));
        }
    }
}
