package org.netwright.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.netwright.op.Recurrent;
import org.netwright.param.Message;

/// The weights of a recurrent layer: of each way it reads, those of what flows in, those of the state, and the biases of
/// both, each gate by gate.
record RecurrentSheets(Recurrent op, Sight.Weights weights) implements WeightSheets {
    private static final List<String> KINDS = List.of("W", "U", "b", "b′");

    /// Where a weight is.
    ///
    /// @param way 0 for the way there, 1 for the one from the end
    /// @param kind of what flows in, of the state, or one of the two biases
    private record At(int way, int kind, int gate, int unit, int column) {}

    private int width(int weight) {
        return weights.size(weight) / (op.cell().gates() * op.hidden());
    }

    private At at(int index) {
        int weight = weights.weight(index);
        int row = weights.within(index) / width(weight);
        return new At(
                weight / KINDS.size(), weight % KINDS.size(), row / op.hidden(), row % op.hidden(),
                weights.within(index) % width(weight));
    }

    /// The weight at a place, or the last of the row where that is shorter.
    private int index(At at) {
        int weight = at.way * KINDS.size() + at.kind;
        int row = at.gate * op.hidden() + at.unit;
        return weights.firsts().get(weight) + row * width(weight) + Math.min(at.column, width(weight) - 1);
    }

    @Override
    public List<Sheet> sheets(int index) {
        At at = at(index);
        int first = index(new At(at.way, at.kind, at.gate, 0, 0));
        if (at.kind > 1) {
            return List.of(Sheet.line("follow.kernel.units", first, op.hidden()));
        }
        int columns = width(weights.weight(index));
        String says = at.kind == 0 ? "follow.kernel.matrix" : "follow.kernel.state";
        return List.of(new Sheet(says, first, op.hidden() * columns, columns, false));
    }

    @Override
    public List<Dial> dials(int index) {
        At at = at(index);
        var dials = new ArrayList<Dial>();
        if (op.bidirectional()) {
            dials.add(Dial.of("way", 2, at.way, way -> new Option(
                    way == 0 ? "→" : "←", Message.of("follow.dial.way." + way),
                    index(new At(way, at.kind, at.gate, at.unit, at.column)))));
        }
        dials.add(Dial.of("kind", KINDS.size(), at.kind, kind -> new Option(
                KINDS.get(kind), Message.of("follow.dial.kind." + kind),
                index(new At(at.way, kind, at.gate, at.unit, at.column)))));
        dials.add(Dial.of("gate", op.cell().gates(), at.gate, gate -> new Option(
                String.valueOf(op.cell().letter(gate)), gate(gate), index(new At(at.way, at.kind, gate, at.unit, at.column)))));
        return dials;
    }

    private Message gate(int gate) {
        return Message.of("follow.gate." + op.cell().name().toLowerCase(Locale.ROOT) + "." + gate);
    }

    @Override
    public Message name(int index) {
        At at = at(index);
        Message unit = Message.of("follow.gate", gate(at.gate), at.unit + 1);
        return Message.of(
                "follow.weight.gate." + at.kind, at.way == 0 ? unit : Message.of("follow.gate.backwards", unit), at.column + 1);
    }
}
