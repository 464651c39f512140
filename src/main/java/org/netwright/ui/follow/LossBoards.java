package org.netwright.ui.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.netwright.explanation.LossWorking;
import org.netwright.op.Output;
import org.netwright.param.Words;
import org.netwright.training.Loss;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Sight;

/// The end of the way there and the beginning of the way back: scores become a prediction, and the prediction is judged.
final class LossBoards {
    private static final int WRITTEN = 10;
    private static final double BAR = 120;

    private final Guide guide;
    private final Words words;

    LossBoards(Guide guide) {
        this.guide = guide;
        words = guide.words();
    }

    /// Scores, powers, probabilities.
    Board answered(Sight.Answered sight) {
        return switch (sight.loss()) {
            case LossWorking.OfClass of -> {
                String guess = guide.trip().labels().get(of.guess());
                String answer = words.of("follow.answer", guess, Digits.rounded(of.chances().get(of.guess())));
                Board board = board("follow.ask.answer");
                if (of.head() == Output.Head.BINARY) {
                    board.formula("p = σ(s) = {1}/{1 + e^{−s}}")
                            .numbers("{1}/{1 + e^{−#0}} = {1}/{1 + #1}", of.scores().getFirst(), of.powers().getFirst())
                            .say(answer);
                } else {
                    board.formula("p_{j} = {e^{s_{j}}}/{Σ_{i} e^{s_{i}}}", answer).add(chances(of));
                }
                yield board;
            }
            case LossWorking.OfNumbers of -> {
                Board board = board("follow.ask.answer");
                for (int i = 0; i < Math.min(WRITTEN, of.answers().size()); i++) {
                    board.numbers(guide.names().score(i) + " = #0", of.answers().get(i));
                }
                yield board;
            }
        };
    }

    /// A board with the sample on its left.
    private Board board(String question) {
        return new Board(words.of(question))
                .in(new RawPane(guide.trip().sample().view(), words.of("follow.raw")));
    }

    private GridPane chances(LossWorking.OfClass of) {
        double greatest = of.scores().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double sum = of.powers().stream().mapToDouble(Double::doubleValue).sum();
        GridPane grid = grid(4);
        grid.addRow(0, head(words.of("follow.class")), formulaHead("s"), formulaHead("e^{s − #0}", greatest), formulaHead("p"));
        List<Integer> order = sorted(of);
        for (int i : order) {
            grid.addRow(
                    grid.getRowCount(), name(i, of), Digits.label(of.scores().get(i)), Digits.label(of.powers().get(i)),
                    Digits.label(of.chances().get(i)), bar(of.chances().get(i)));
        }
        grid.addRow(
                grid.getRowCount(), head(words.of("follow.sum.all", of.scores().size())), new Label(),
                Digits.label(sum, "nw-strong"), Digits.label(1, "nw-strong"));
        return grid;
    }

    /// The likeliest classes and the true one.
    private static List<Integer> sorted(LossWorking.OfClass of) {
        List<Integer> order = IntStream.range(0, of.chances().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -of.chances().get(i)))
                .toList();
        if (order.size() <= WRITTEN) {
            return order;
        }
        var shown = new ArrayList<>(order.subList(0, WRITTEN));
        if (!shown.contains(of.truth())) {
            shown.set(WRITTEN - 1, of.truth());
        }
        return shown;
    }

    /// The loss, and how it changes with each score.
    Board judged(Sight.Judged sight) {
        Board board = board("follow.ask.loss");
        switch (sight.loss()) {
            case LossWorking.OfClass of -> {
                String truth = guide.trip().labels().get(of.truth());
                if (!guide.trip().sample().judged()) {
                    board.say(words.of("follow.truth.unknown", truth));
                }
                board.resultAnd(
                                "{∂J}/{∂s_{j}} = p_{j} − y_{j}", "J = −ln p_{true} = −ln #0 = #1", of.chances().get(of.truth()),
                                of.total())
                        .add(slopes(of, sight));
            }
            case LossWorking.OfNumbers of -> {
                if (!guide.trip().sample().judged()) {
                    board.say(words.of("follow.truth.no-number"));
                }
                board.formula(formula(of.loss())).add(errors(of, sight)).result("J = #0", of.total());
            }
        }
        return board;
    }

    private static String formula(Loss loss) {
        return switch (loss) {
            case Loss.MeanSquared _, Loss.CrossEntropy _, Loss.BinaryCrossEntropy _ -> "J = {1}/{n} Σ_{i} (y_{i} − t_{i})^{2}";
            case Loss.MeanAbsolute _ -> "J = {1}/{n} Σ_{i} |y_{i} − t_{i}|";
            case Loss.Huber _ -> "J = {1}/{n} Σ_{i} h(y_{i} − t_{i})";
        };
    }

    private GridPane slopes(LossWorking.OfClass of, Sight.Judged sight) {
        GridPane grid = grid(4);
        grid.addRow(0, head(words.of("follow.class")), formulaHead("p"), formulaHead("y"), formulaHead("p − y"));
        boolean binary = of.head() == Output.Head.BINARY;
        for (int i : binary ? List.of(0) : sorted(of)) {
            int shown = binary ? 1 : i;
            double slope = sight.slope().slopes().get(i);
            Label told = Digits.label(slope, "nw-strong");
            told.setId("follow-slope-" + i);
            grid.addRow(
                    grid.getRowCount(), name(shown, of), Digits.label(of.chances().get(shown)),
                    Digits.label(shown == of.truth() ? 1 : 0), told, signed(slope));
        }
        return grid;
    }

    private GridPane errors(LossWorking.OfNumbers of, Sight.Judged sight) {
        GridPane grid = grid(6);
        grid.addRow(
                0, head(""), formulaHead("y"), formulaHead("t"), formulaHead("y − t"), head(words.of("follow.part")),
                formulaHead("∂J/∂y"));
        for (int i = 0; i < Math.min(WRITTEN, of.answers().size()); i++) {
            double answer = of.answers().get(i);
            double truth = of.truths().get(i);
            Label told = Digits.label(sight.slope().slopes().get(i), "nw-strong");
            told.setId("follow-slope-" + i);
            grid.addRow(
                    i + 1, Controls.label(guide.names().score(i)), Digits.label(answer), Digits.label(truth),
                    Digits.label(answer - truth), Digits.label(of.parts().get(i)), told);
        }
        return grid;
    }

    private Label name(int which, LossWorking.OfClass of) {
        String label = guide.trip().labels().get(which);
        return which == of.truth() && guide.trip().sample().judged()
                ? Controls.label(words.of("follow.class.true", label), "nw-strong")
                : Controls.label(label);
    }

    private static GridPane grid(int columns) {
        GridPane grid = Styles.styled(new GridPane(), "nw-terms");
        grid.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(new ColumnConstraints());
        for (int i = 1; i < columns; i++) {
            var right = new ColumnConstraints();
            right.setHalignment(HPos.RIGHT);
            right.setMinWidth(84);
            grid.getColumnConstraints().add(right);
        }
        return grid;
    }

    private static Node bar(double share) {
        var bar = Styles.styled(new Region(), "nw-bar-positive");
        bar.setMinSize(BAR * share, 12);
        bar.setMaxSize(BAR * share, 12);
        var track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinWidth(BAR);
        return track;
    }

    private static Node signed(double slope) {
        var bar = Styles.styled(new Region(), slope < 0 ? "nw-bar-negative" : "nw-bar-positive");
        bar.setMinSize(BAR * Math.abs(slope), 12);
        bar.setMaxSize(BAR * Math.abs(slope), 12);
        return bar;
    }

    private static Label head(String text) {
        return Controls.label(text, "nw-muted", "nw-term-head");
    }

    private static Node formulaHead(String written, double... numbers) {
        Formula head = Styles.styled(new Formula(14, written, numbers), "nw-term-head");
        head.setMaxWidth(Region.USE_PREF_SIZE);
        return head;
    }
}
