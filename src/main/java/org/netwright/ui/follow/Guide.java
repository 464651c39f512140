package org.netwright.ui.follow;

import java.util.Locale;
import java.util.function.IntConsumer;
import org.netwright.look.Theme;
import org.netwright.op.Step;
import org.netwright.param.Words;
import org.netwright.workspace.MutableCell;
import org.netwright.workspace.NumberNames;
import org.netwright.workspace.Trip;

/// What every part of the page needs.
///
/// @param trip the sample and its way
/// @param names of single numbers
/// @param theme the colours
/// @param words the language
/// @param choose told which number a person chooses
/// @param gate which gate of a recurrent layer is written out
record Guide(
        Trip trip, NumberNames names, Theme theme, Words words, IntConsumer choose, MutableCell<Integer> gate) {
    /// An operation of the network.
    Step step(int number) {
        return trip.route().program().steps().get(number);
    }

    /// An operation in words: its layer, and what it does where the name does not say so.
    String op(Step step) {
        String does = words.of("follow.op." + step.op().id());
        boolean said = step.node().toLowerCase(Locale.ROOT).contains(does.toLowerCase(Locale.ROOT));
        return said ? step.node() : words.of("follow.op", step.node(), does);
    }

    /// A form in words.
    String form(Step step, int numbers) {
        var form = step.form();
        return form.isImage()
                ? words.of("follow.form.picture", form.size(0), form.size(1), form.size(2))
                : form.isSequence()
                        ? words.of("follow.form.sequence", numbers / form.size(-1), form.size(-1))
                        : words.of(form.isTokens() ? "follow.form.words" : "follow.form.vector", numbers);
    }

    /// A step of a sequence of so many: its place, and its word where it has one.
    String place(int step, int steps) {
        String place = String.valueOf(step + 1);
        return names.word(step, steps).map(word -> place + "  " + word).orElse(place);
    }

    /// A number in words: `channel 3, row 5, column 7`.
    String name(Step step, int index, int numbers) {
        return words.of(names.of(step, index, numbers));
    }

    /// The same in few letters, for tables: a column, a class, or a place such as `3, 5, 7`.
    String shortName(Step step, int index, int numbers) {
        return names.name(step, index).orElseGet(() -> {
            var form = step.form();
            if (form.isImage()) {
                int row = index / form.size(2) % form.size(1) + 1;
                int channel = index / (form.size(1) * form.size(2)) + 1;
                return words.of("follow.short.picture", channel, row, index % form.size(2) + 1);
            }
            if (form.isSequence()) {
                int at = index / form.size(-1);
                int steps = numbers / form.size(-1);
                String word = names.word(at, steps).orElse(String.valueOf(at + 1));
                return words.of("follow.short.feature", word, index % form.size(-1) + 1);
            }
            return String.valueOf(index + 1);
        });
    }
}
