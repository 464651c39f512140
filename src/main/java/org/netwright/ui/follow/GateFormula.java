package org.netwright.ui.follow;

import javafx.scene.layout.FlowPane;
import org.netwright.explanation.GateSlope;

/// Why the loss changes as it does with what a gate takes: with letters, then with numbers.
///
/// @param gate the numbers
/// @param before what formulas add to a letter for the step before: that is the next one where the text is read from its end
/// @param at at which step it is, in words
record GateFormula(GateSlope gate, String before, String at) {
    private static final double SMALL = 16;

    void write(Board board) {
        if (gate.kept()) {
            board.at("{∂J}/{∂a_{h}} = {∂J}/{∂a_{x}} · r", at)
                    .add(new Formula(SMALL, "= #0 · #1 = #2", gate.outer(), gate.inner(), gate.total()));
            return;
        }
        char letter = gate.cell().letter(gate.gate());
        boolean tanh = letter == 'g' || letter == 'n';
        String bend = tanh ? "(1 − " + letter + "^{2})" : letter + " (1 − " + letter + ")";
        board.at("{∂J}/{∂a} = " + outer(letter) + " · " + inner(letter) + " · " + bend, at);
        var product = new Formula(
                SMALL, tanh ? "= #0 · #1 · (1 − #2^{2})" : "= #0 · #1 · #2 (1 − #2)", gate.outer(), gate.inner(), gate.made());
        board.add(new FlowPane(6, 2, product, new Formula(SMALL, "= #0", gate.total())));
    }

    private String outer(char letter) {
        return switch (gate.cell()) {
            case LSTM -> letter == 'o' ? "{∂J}/{∂h_{t}}" : "{∂J}/{∂c_{t}}";
            case GRU -> letter == 'r' ? "{∂J}/{∂a_{n}}" : "{∂J}/{∂h_{t}}";
        };
    }

    private String inner(char letter) {
        return switch (letter) {
            case 'i' -> "g";
            case 'f' -> "c" + before;
            case 'g' -> "i";
            case 'o' -> "tanh c_{t}";
            case 'r' -> "a_{h}";
            case 'z' -> "(h" + before + " − n)";
            default -> "(1 − z)";
        };
    }
}
