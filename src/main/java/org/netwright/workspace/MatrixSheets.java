package org.netwright.workspace;

import java.util.ArrayList;
import java.util.List;
import org.netwright.op.Embed;
import org.netwright.op.Step;
import org.netwright.param.Message;

/// A matrix with a row for each unit of a dense layer, and its biases; or the row of a word in a learned table.
record MatrixSheets(Step step, Sight.Weights weights, NumberNames names) implements WeightSheets {
    private int columns() {
        return step.weights().getFirst().shape().dim(1);
    }

    private boolean looksUp() {
        return step.op() instanceof Embed;
    }

    @Override
    public List<Sheet> sheets(int index) {
        if (looksUp()) {
            int side = (int) Math.ceil(Math.sqrt(columns()));
            return List.of(new Sheet("follow.kernel.row", index / columns() * columns(), columns(), side, true));
        }
        var sheets = new ArrayList<Sheet>();
        sheets.add(new Sheet("follow.kernel.matrix", 0, weights.size(0), columns(), false));
        if (weights.firsts().size() > 1) {
            sheets.add(Sheet.line("follow.biases", weights.firsts().get(1), weights.size(1)));
        }
        return sheets;
    }

    /// Of a table, the words of the text, each once.
    @Override
    public List<Dial> dials(int index) {
        List<Integer> words = looksUp() ? names.tokens() : List.of();
        int now = words.indexOf(index / columns());
        return words.size() < 2 || now < 0
                ? List.of()
                : List.of(Dial.of("word", words.size(), now, i -> new Option(
                        String.valueOf(i + 1), Message.of("follow.dial.word.name", names.known(words.get(i))),
                        words.get(i) * columns() + index % columns())));
    }

    @Override
    public Message name(int index) {
        int within = weights.within(index);
        if (weights.weight(index) == 1) {
            return Message.of("follow.weight.bias", unit(within));
        }
        int row = within / columns();
        int column = within % columns();
        return looksUp()
                ? Message.of("follow.weight.word", column + 1, names.known(row))
                : Message.of("follow.weight.from-to", input(column), unit(row));
    }

    private Message unit(int unit) {
        return names.name(step, unit)
                .map(name -> Message.of("follow.at.name", name))
                .orElseGet(() -> Message.of("follow.gates.unit", unit + 1));
    }

    private Message input(int column) {
        Step from = names.from(step);
        if (from.form().isSequence()) {
            return Message.of("follow.weight.feature", column + 1);
        }
        return names.name(from, column)
                .map(name -> Message.of("follow.at.name", name))
                .orElseGet(() -> Message.of("follow.at.number", column + 1));
    }
}
