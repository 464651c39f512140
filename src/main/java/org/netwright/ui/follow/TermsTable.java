package org.netwright.ui.follow;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.netwright.explanation.Working;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A sum of products written out: the largest first, the rest in one line, what is added, and what it comes to.
final class TermsTable extends GridPane {
    private static final int WRITTEN = 7;
    private static final double BAR = 90;
    private static final int BARS = 6;

    private final double most;

    /// What the columns are called.
    ///
    /// @param of what each product is of
    /// @param first what is multiplied
    /// @param second by what
    record Heads(String of, String first, String second) {}

    /// @param names what each product is of
    TermsTable(List<Working.Term> terms, IntFunction<String> names, Heads heads, Words words) {
        this(terms, names, heads, words, WRITTEN);
    }

    /// @param lines how many products are written out, or one more if those are all
    TermsTable(List<Working.Term> terms, IntFunction<String> names, Heads heads, Words words, int lines) {
        getStyleClass().add("nw-terms");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var left = new ColumnConstraints();
        left.setHgrow(Priority.ALWAYS);
        left.setMaxWidth(190);
        var right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        var middle = new ColumnConstraints();
        middle.setHalignment(HPos.CENTER);
        getColumnConstraints().addAll(left, right, middle, right, middle, right, new ColumnConstraints());
        addRow(0, head(heads.of), head(heads.first), head("×"), head(heads.second), head("="), head(""), head(""));
        List<Working.Term> sorted = terms.stream()
                .sorted(Comparator.comparingDouble(term -> -Math.abs(term.product())))
                .toList();
        most = sorted.isEmpty() ? 0 : Math.abs(sorted.getFirst().product());
        int written = sorted.size() <= lines + 1 ? sorted.size() : lines;
        for (Working.Term term : sorted.subList(0, written)) {
            Label name = Controls.label(names.apply(term.input()), "nw-term-name");
            name.setTooltip(Controls.tip(names.apply(term.input())));
            addRow(
                    getRowCount(), name, Digits.label(term.x()), sign("×"), Digits.label(term.weight()), sign("="),
                    Digits.label(term.product()), bar(term.product()));
        }
        List<Working.Term> rest = sorted.subList(written, sorted.size());
        if (!rest.isEmpty()) {
            plus(words.of("follow.sum.rest", rest.size()), rest.stream().mapToDouble(Working.Term::product).sum());
        }
    }

    /// The same without bars, where there is little room.
    TermsTable narrow() {
        getChildren().removeIf(node -> GridPane.getColumnIndex(node) == BARS);
        return this;
    }

    /// One more thing that is added.
    TermsTable plus(String name, double number) {
        addRow(
                getRowCount(), whole(name, "nw-muted"), new Label(), new Label(), new Label(), sign("+"),
                Digits.label(number), bar(number));
        return this;
    }

    /// What it comes to.
    TermsTable total(String name, double number) {
        Label total = sum(name, number);
        total.getStyleClass().add("nw-total");
        total.setId("follow-total");
        return this;
    }

    /// What a part of it comes to.
    TermsTable part(String name, double number) {
        sum(name, number);
        return this;
    }

    private Label sum(String name, double number) {
        int row = getRowCount();
        var stroke = Styles.styled(new Region(), "nw-formula-stroke");
        stroke.setMinHeight(1.3);
        add(stroke, 0, row, 6, 1);
        Label total = Digits.label(number, "nw-strong");
        addRow(row + 1, whole(name, "nw-strong"), new Label(), new Label(), new Label(), sign("="), total);
        return total;
    }

    /// None for what is beyond their scale, such as the sum of all the rest: a short one would say less than is there.
    private Region bar(double number) {
        var bar = Styles.styled(new Region(), number < 0 ? "nw-bar-negative" : "nw-bar-positive");
        double share = most == 0 ? 0 : Math.abs(number) / most;
        double length = share > 1 ? 0 : BAR * share;
        bar.setMinSize(length, 10);
        bar.setMaxSize(length, 10);
        return bar;
    }

    private static Label whole(String text, String... classes) {
        Label label = Controls.label(text, classes);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label head(String text) {
        return whole(text, "nw-muted", "nw-term-head");
    }

    private static Label sign(String text) {
        return whole(text, "nw-muted");
    }
}
