package org.netwright.workspace;

import java.util.List;
import org.netwright.op.Attention;
import org.netwright.param.Message;

/// The weights of self-attention: those that make queries, keys and values, and those that weigh the mixtures of all heads;
/// a matrix and a bias each.
record AttentionSheets(Attention op, Sight.Weights weights) implements WeightSheets {
    private static final List<String> PARTS = List.of("q", "k", "v", "y");
    private static final List<String> KINDS = List.of("W", "b");
    private static final int MIXED = 3;

    /// Where a weight is.
    ///
    /// @param part what it makes: queries, keys, values, or what is given
    /// @param kind whether it multiplies or is added
    private record At(int part, int kind, int row, int column) {}

    private int features() {
        return weights.size(MIXED);
    }

    private At at(int index) {
        int weight = weights.weight(index);
        int kind = weight % 2;
        int row = weights.within(index) / (kind == 0 ? features() : 1);
        int column = kind == 0 ? weights.within(index) % features() : 0;
        return new At(weight < 2 ? row / features() : MIXED, kind, row % features(), column);
    }

    private int index(int part, int kind, int row, int column) {
        int first = weights.firsts().get((part == MIXED ? 2 : 0) + kind);
        int stacked = (part == MIXED ? 0 : part * features()) + row;
        return first + (kind == 0 ? stacked * features() + column : stacked);
    }

    @Override
    public List<Sheet> sheets(int index) {
        At at = at(index);
        int first = index(at.part, at.kind, 0, 0);
        String says = at.part == MIXED ? "follow.kernel.mixed" : "follow.kernel.projection";
        return List.of(at.kind == 0
                ? new Sheet(says, first, features() * features(), features(), false)
                : Sheet.line("follow.kernel.heads", first, features()));
    }

    @Override
    public List<Dial> dials(int index) {
        At at = at(index);
        return List.of(
                Dial.of("part", PARTS.size(), at.part, part -> new Option(
                        PARTS.get(part), Message.of("follow.dial.part." + part), index(part, at.kind, at.row, at.column))),
                Dial.of("kind", KINDS.size(), at.kind, kind -> new Option(
                        KINDS.get(kind), Message.of("follow.dial.affine." + kind), index(at.part, kind, at.row, at.column))));
    }

    /// What a row makes, or a column takes, of one head.
    private Message number(String key, int number) {
        int size = features() / op.heads();
        return Message.of(key, number / size + 1, number % size + 1);
    }

    @Override
    public Message name(int index) {
        At at = at(index);
        boolean mixed = at.part == MIXED;
        Message made = mixed
                ? Message.of("follow.weight.feature", at.row + 1)
                : number("follow.weight.projected." + at.part, at.row);
        if (at.kind == 1) {
            return Message.of("follow.weight.bias", made);
        }
        Message taken = mixed
                ? number("follow.weight.mixture", at.column)
                : Message.of("follow.weight.feature", at.column + 1);
        return Message.of("follow.weight.from-to", taken, made);
    }
}
