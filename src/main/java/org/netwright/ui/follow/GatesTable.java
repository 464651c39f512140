package org.netwright.ui.follow;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.netwright.explanation.Working;
import org.netwright.op.Recurrent;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// The gates of one unit at one step, a row each: what it takes from the input and from the state before, both together,
/// and what σ or tanh makes of it. A click or the arrows choose the one that is written out.
final class GatesTable extends GridPane {
    private final Working.Gated of;
    private final Guide guide;
    private final IntConsumer write;

    /// @param write told which gate is chosen, and at once which one was before
    GatesTable(Working.Gated of, Guide guide, IntConsumer write) {
        this.of = of;
        this.guide = guide;
        this.write = write;
        getStyleClass().addAll("nw-terms", "nw-gates");
        setId("follow-gates");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        var left = new ColumnConstraints();
        getColumnConstraints().addAll(left, left, right, right, right, left, right);
        addRow(0, new Label(), new Label(), head("a_{x}"), head("a_{h}"), head("a"), new Label(), new Label());
        for (int which = 0; which < of.gates().size(); which++) {
            Working.Gate gate = of.gates().get(which);
            Label made = Digits.label(gate.made(), "nw-gate-made");
            made.setId("follow-gate-" + which);
            addRow(
                    which + 1, whole(String.valueOf(of.cell().letter(which))), whole(name(of.cell(), which, guide.words())),
                    Digits.label(gate.entering().total()), Digits.label(gate.kept().total()), Digits.label(gate.sum()),
                    whole(function(of.cell(), which)), made);
        }
        Choosing.focusable(this);
        for (Node cell : List.copyOf(getChildren())) {
            int which = GridPane.getRowIndex(cell) - 1;
            if (which >= 0) {
                cell.setOnMouseClicked(event -> choose(which));
            }
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        choose(Math.min(guide.gate().get(), of.gates().size() - 1));
    }

    private void press(KeyEvent event) {
        int now = guide.gate().get();
        switch (event.getCode()) {
            case UP -> choose(Math.max(0, now - 1));
            case DOWN -> choose(Math.min(of.gates().size() - 1, now + 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int which) {
        guide.gate().set(which);
        for (Node cell : getChildren()) {
            Styles.state(cell, "marked", GridPane.getRowIndex(cell) == which + 1);
        }
        setAccessibleText(name(of.cell(), which, guide.words()));
        write.accept(which);
    }

    private static Node head(String written) {
        var head = new Formula(14, written);
        head.setAlignment(Pos.BASELINE_RIGHT);
        return head;
    }

    private static Label whole(String text) {
        Label label = Controls.label(text);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// In words.
    static String name(Recurrent.Cell cell, int which, Words words) {
        return words.of("follow.gate." + cell.name().toLowerCase(Locale.ROOT) + "." + which);
    }

    /// New content is between −1 and 1, every other gate between 0 and 1.
    static String function(Recurrent.Cell cell, int which) {
        return cell.letter(which) == 'g' || cell.letter(which) == 'n' ? "tanh" : "σ";
    }
}
