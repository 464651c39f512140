package org.netwright.op;

import java.util.ArrayList;
import java.util.List;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;

/// A recurrent cell run over a sequence, in PyTorch's layout: gates stacked (LSTM: input, forget, cell, output; GRU:
/// reset, update, new). Steps that the mask marks as padding leave the state alone, so the last state is that of the
/// last real step.
///
/// Weights for each direction (`forward`, `backward`): `input` gates·hidden × features, `hidden` gates·hidden × hidden,
/// `input-bias` and `hidden-bias` gates·hidden.
///
/// @param cell which cell
/// @param hidden units a direction
/// @param bidirectional whether a second cell runs backwards; features are put side by side
/// @param sequence whether every step is given, else only the last state
/// @param init first values of the input weights
public record Recurrent(Cell cell, int hidden, boolean bidirectional, boolean sequence, Init init) implements Op {
    /// Which cell.
    public enum Cell {
        /// Long short-term memory; Hochreiter and Schmidhuber (1997).
        LSTM("ifgo"),
        /// Gated recurrent unit; Cho et al. (2014).
        GRU("rzn");

        private final String gates;

        Cell(String gates) {
            this.gates = gates;
        }

        /// How many gates are stacked in a weight.
        public int gates() {
            return gates.length();
        }

        /// What formulas call a gate.
        public char letter(int gate) {
            return gates.charAt(gate);
        }
    }

    @Override
    public String id() {
        return cell == Cell.LSTM ? "lstm" : "gru";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        if (!in.isSequence()) {
            return Inferred.mismatch(
                    in.isTokens() ? Misfit.NOT_NUMBERS : Misfit.NOT_A_SEQUENCE, "op.needs-sequence", Forms.say(in));
        }
        int features = hidden * directions();
        return Inferred.ok(sequence ? in.withLast(features) : Form.vector(features));
    }

    /// 1, or 2 if it also runs backwards.
    public int directions() {
        return bidirectional ? 2 : 1;
    }

    @Override
    public List<WeightSpec> weights(List<Form> inputs) {
        int features = inputs.getFirst().size(-1);
        int rows = cell.gates() * hidden;
        var weights = new ArrayList<WeightSpec>();
        for (String way : bidirectional ? List.of("forward", "backward") : List.of("forward")) {
            weights.add(WeightSpec.kernel(way + "-input", Shape.of(rows, features), init, features, hidden));
            weights.add(WeightSpec.kernel(
                    way + "-hidden", Shape.of(rows, hidden), new Init.Orthogonal(), hidden, hidden));
            weights.add(WeightSpec.vector(way + "-input-bias", Shape.of(rows), Init.ZEROS));
            weights.add(WeightSpec.vector(way + "-hidden-bias", Shape.of(rows), Init.ZEROS));
        }
        return List.copyOf(weights);
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        Form in = inputs.getFirst();
        long length = in.axes().getFirst().anyLength() ? steps : in.size(0);
        return length * directions() * 2L * cell.gates() * hidden * (in.size(-1) + hidden + 2);
    }
}
