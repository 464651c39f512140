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
    private static final int FEW = 2;
    private static final int MORE = 7;

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
            chain(sums);
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

    /// What a table does not end with stands here.
    private void chain(List<NumberSlope> sums) {
        String chain = "{∂J}/{∂x} = Σ_{j} {∂J}/{∂y_{j}} · {∂y_{j}}/{∂x}";
        if (sight.slopes().isPresent() && (sums.size() != 1 || unused(sums.getFirst()))) {
            board.formula(chain + " = #0", sight.slopes().get()[sight.index()]);
        } else {
            board.formula(chain);
        }
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
            board.out(pane);
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

    private static boolean unused(NumberSlope sum) {
        return sum instanceof NumberSlope.Summed summed && summed.terms().isEmpty();
    }

    private void summed(NumberSlope.Summed sum) {
        Step taker = guide.step(sum.step());
        List<Working.Term> terms = sum.terms();
        boolean only = sight.sums().orElseThrow().size() == 1;
        if (terms.isEmpty()) {
            board.say(words.of("follow.chain.nothing", guide.op(taker)));
            return;
        }
        if (only) {
            board.say(words.of("follow.chain.through", guide.op(taker)));
        }
        int made = guide.trip().values().getOrDefault(taker.node(), sight.made()).length;
        board.add(new TermsTable(
                        terms, y -> guide.shortName(taker, y, made),
                        new TermsTable.Heads(words.of("follow.chain.of"), "∂J/∂y", "∂y/∂x"), words, only ? MORE : FEW)
                .total(only ? "∂J/∂x" : words.of("follow.chain.line", guide.op(taker)), sum.total()));
    }
}
