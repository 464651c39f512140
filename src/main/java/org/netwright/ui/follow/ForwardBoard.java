package org.netwright.ui.follow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.netwright.explanation.Area;
import org.netwright.explanation.Working;
import org.netwright.op.Dropout;
import org.netwright.op.Input;
import org.netwright.op.Step;
import org.netwright.param.Words;
import org.netwright.workspace.Prepared;
import org.netwright.workspace.Sight;

/// What an operation makes of a sample, and how the chosen number comes about.
final class ForwardBoard {
    private static final int HIGH = 7;
    private static final int ABREAST = 8;
    private static final int MOST_INPUTS = 2;

    private final Sight.Forward sight;
    private final Guide guide;
    private final Words words;
    private final Board board;

    private ForwardBoard(Sight.Forward sight, Guide guide) {
        this.sight = sight;
        this.guide = guide;
        words = guide.words();
        String name = guide.name(sight.step(), sight.index(), sight.made().length);
        board = new Board(words.of("follow.ask.forward", name, guide.op(sight.step())));
    }

    static Board of(Sight.Forward sight, Guide guide) {
        var made = new ForwardBoard(sight, guide);
        made.inputs();
        made.working();
        if (!(sight.working() instanceof Working.Gated)) { // whose board puts it elsewhere
            made.board.out(new ValuePane(
                    guide, sight.step(), sight.made(),
                    guide.words().of(sight.step().op() instanceof Input ? "follow.sample" : "follow.out", sight.step().node()),
                    ValuePane.Focus.choosing(sight.index())));
        }
        return made.board;
    }

    private Step input(int which) {
        return guide.step(sight.step().inputs().get(which));
    }

    private void inputs() {
        if (sight.step().op() instanceof Input) {
            board.in(new RawPane(guide.trip().sample().view(), words.of("follow.raw")));
        }
        for (int i = 0; i < Math.min(MOST_INPUTS, sight.inputs().size()); i++) {
            board.in(new ValuePane(
                    guide, input(i), sight.inputs().get(i), words.of("follow.in", input(i).node()), focus(i)));
        }
    }

    /// Which numbers of an input the chosen one comes from.
    private ValuePane.Focus focus(int input) {
        ValuePane.Focus same = ValuePane.Focus.at(sight.index());
        return switch (sight.working()) {
            case Working.Convolution sum -> loudest(sum.patches());
            case Working.Spread sum -> loudest(sum.patches());
            case Working.Blended of -> ValuePane.Focus.on(of.patch().area());
            case Working.Gated of -> ValuePane.Focus.on(Area.ofStep(of.turn().step(), input(input).form().size(-1)))
                    .within(Board.LITTLE);
            case Working.Greatest of -> ValuePane.Focus.on(of.area());
            case Working.Mean of -> ValuePane.Focus.on(of.area());
            case Working.Copied(int which, int index, double ignored) when which == input ->
                ValuePane.Focus.at(index);
            case Working.Copied ignored -> ValuePane.Focus.none();
            case Working.Activated ignored -> same;
            case Working.Normalised ignored -> same;
            case Working.Combined ignored -> same;
            case Working.Softmax ignored -> same;
            case Working.LookedUp ignored ->
                ValuePane.Focus.at(sight.index() / sight.step().form().size(-1));
            case Working.WeightedSum ignored -> ValuePane.Focus.none();
            case Working.Attended ignored -> ValuePane.Focus.none();
            case Working.Given ignored -> ValuePane.Focus.none();
        };
    }

    /// The window that says most.
    private static ValuePane.Focus loudest(List<Working.Patch> patches) {
        return patches.stream()
                .max(Comparator.comparingDouble(patch -> Math.abs(patch.sum())))
                .map(patch -> ValuePane.Focus.on(patch.area()))
                .orElse(ValuePane.Focus.none());
    }

    private void working() {
        switch (sight.working()) {
            case Working.WeightedSum sum -> board.formula("y_{j} = Σ_{i} w_{ji} x_{i} + b_{j}")
                    .add(terms(sum.terms(), input(0), sight.inputs().getFirst().length)
                            .plus(words.of("follow.bias"), sum.bias())
                            .total(words.of("follow.total"), sum.total()));
            case Working.Convolution sum -> board.formula("y = Σ_{window} x · k + b")
                    .add(new ConvolutionPane(sum.patches(), words.of("follow.conv.kernel"), guide)
                            .plus(sum.bias())
                            .total(sum.total()));
            case Working.Spread sum -> spread(sum);
            case Working.Blended of -> board.formula("y = Σ_{pixels} x · s")
                    .add(new ConvolutionPane(List.of(of.patch()), words.of("follow.blended.share"), guide).total(of.total()));
            case Working.Gated of -> new GatesBoard(board, sight, of, guide).write();
            case Working.Greatest of -> {
                board.formula("y = max(x_{1}, … , x_{n})");
                window(of.area(), of.inputs(), of.winner());
                board.result("y = #0", of.total());
            }
            case Working.Mean of -> {
                board.formula("y = {1}/{n} Σ_{i} x_{i}");
                window(of.area(), of.inputs(), -1);
                board.numbers("y = {#0}/{#1}", of.total() * of.count(), of.count()).result("y = #0", of.total());
            }
            case Working.Activated at -> board.formula(Functions.written(at.function()))
                    .numbers(Functions.filled(at.function()), at.x(), at.slope())
                    .add(new CurvePane(at, guide.theme()))
                    .result("y = #0", at.total());
            case Working.Softmax of -> board.formula("y_{j} = {e^{x_{j}}}/{Σ_{i} e^{x_{i}}}")
                    .numbers("{e^{#0}}/{Σ_{i} e^{x_{i}}} = {#1}/{#2}", of.scores()[of.which()], of.powers()[of.which()], of.sum())
                    .result("y = #0", of.total());
            case Working.Normalised at -> board.formula("y = γ {x − μ}/{√(σ^{2} + ε)} + β")
                    .numbers("γ = #0     μ = #1     σ^{2} = #2     β = #3", at.scale(), at.mean(), at.variance(), at.shift())
                    .numbers("#0 · {#1 − #2}/{√(#3 + #4)} + #5",
                            at.scale(), at.x(), at.mean(), at.variance(), at.epsilon(), at.shift())
                    .result("y = #0", at.total());
            case Working.Attended of -> attended(of);
            case Working.Combined of -> combined(of);
            case Working.Copied of -> board.formula("y = x")
                    .say(words.of(sight.step().op() instanceof Dropout ? "follow.copied.dropout" : "follow.copied"))
                    .result("y = #0", of.total());
            case Working.LookedUp of -> board.formula("y = E_{word, feature}")
                    .numbers("E_{#0, #1}", of.word(), of.feature() + 1)
                    .say(words.of("follow.row", of.word()))
                    .result("y = #0", of.total());
            case Working.Given given -> given(given);
        }
    }

    private TermsTable terms(List<Working.Term> terms, Step of, int numbers) {
        return new TermsTable(
                terms, i -> guide.shortName(of, i, numbers),
                new TermsTable.Heads(words.of("follow.sum.number"), "x", "w"), words);
    }

    private void window(Area area, double[] numbers, int winner) {
        if (numbers.length > NumberGrid.MOST) {
            board.say(words.of("follow.window.large", numbers.length));
            return;
        }
        int columns = area.columns() == 1 && numbers.length > HIGH ? ABREAST : area.columns(); // steps, as text runs
        var grid = new NumberGrid(numbers, columns, Shades.of(guide.theme(), numbers));
        board.add(winner < 0 ? grid : grid.marking(winner));
    }

    private void spread(Working.Spread sum) {
        board.formula("y = Σ_{reaching} x · k + b");
        if (sum.patches().isEmpty()) {
            board.say(words.of("follow.spread.none")).result("y = b = #0", sum.total());
        } else {
            board.add(new ConvolutionPane(sum.patches(), words.of("follow.spread.kernel"), guide)
                    .plus(sum.bias())
                    .total(sum.total()));
        }
    }

    private void attended(Working.Attended of) {
        int size = of.heads().getFirst().mixture().length;
        board.formulas("α_{t} = softmax_{t} {q · k_{t}}/{√d}", "z = Σ_{t} α_{t} v_{t}", "y = Σ_{i} w_{i} z_{i} + b")
                .add(new AttentionPane(of, guide))
                .add(new TermsTable(
                                of.terms(), i -> words.of("follow.attention.mixture", i / size + 1, i % size + 1),
                                new TermsTable.Heads(words.of("follow.sum.number"), "z", "w"), words)
                        .plus(words.of("follow.bias"), of.bias())
                        .total(words.of("follow.total"), of.total()));
    }

    private void combined(Working.Combined of) {
        String sign = of.product() ? " · " : " + ";
        var letters = new StringBuilder("y = ");
        var numbers = new StringBuilder();
        double[] parts = of.parts().stream().mapToDouble(Double::doubleValue).limit(10).toArray();
        for (int i = 0; i < parts.length; i++) {
            letters.append(i == 0 ? "" : sign).append("x_{").append(i + 1).append('}');
            numbers.append(i == 0 ? "" : sign).append('#').append(i);
        }
        board.formula(letters.toString()).numbers(numbers.toString(), parts).result("y = #0", of.total());
    }

    /// A number of the sample itself, and how it was made fit to be taken.
    private void given(Working.Given given) {
        Optional<Prepared> prepared = Prepared.of(guide.trip().sample(), sight.index());
        prepared.ifPresent(from -> board.formula("x = {raw − mean}/{deviation}")
                .numbers("{#0 − #1}/{#2}", from.raw(), from.mean(), from.deviation()));
        if (sight.step().form().isTokens()) {
            board.say(words.of("follow.token", sight.index() + 1));
        }
        board.result("x = #0", given.total());
    }
}
