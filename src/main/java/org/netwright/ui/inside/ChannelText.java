package org.netwright.ui.inside;

import java.util.Locale;
import org.netwright.explanation.Inside;
import org.netwright.param.Words;
import org.netwright.tensor.Target;
import org.netwright.workspace.Look;

/// What is said of channels and their numbers.
///
/// @param look what is looked at
record ChannelText(Look look, Words words) {
    /// A number as short as it can be understood.
    static String number(double value) {
        double size = Math.abs(value);
        if (Double.isNaN(value)) {
            return "–";
        }
        boolean far = size < 0.001 || size >= 100_000;
        return size == 0 ? "0" : String.format(Locale.ENGLISH, far ? "%.1e" : "%.3g", value);
    }

    /// What a channel is called.
    String name(int channel) {
        if (look.layer().answers()
                && look.sample().target() instanceof Target.Classes(var labels)
                && labels.size() == look.layer().inside().channels().size()) {
            return labels.get(channel);
        }
        return look.layer().inside().kind() == Inside.Kind.MAPS
                ? words.of("ui.inside.channel", channel + 1)
                : words.of("ui.inside.unit", channel + 1);
    }

    /// One number of a channel: where, and how much.
    ///
    /// @param at which of its numbers
    String value(Inside.Channel channel, int at) {
        String number = number(channel.values()[at]);
        return switch (look.layer().inside().kind()) {
            case MAPS -> words.of(
                    "ui.inside.pixel", name(channel.index()), at / channel.width() + 1, at % channel.width() + 1, number);
            case STEPS -> words.of("ui.inside.step", name(channel.index()), step(at), number);
            case NUMBERS -> words.of("ui.inside.number", name(channel.index()), number);
            case WORDS -> "";
        };
    }

    /// What a step is called: its word, or its place.
    String step(int step) {
        return step < look.sample().words().size()
                ? words.of("ui.inside.word", look.sample().words().get(step))
                : words.of("ui.inside.step-number", step + 1);
    }

    /// A channel in a sentence, for those who cannot see it.
    String said(Inside.Channel channel, boolean off) {
        String active = channel.values().length == 1
                ? value(channel, 0)
                : words.of("ui.inside.activity", name(channel.index()), number(channel.activity()));
        return off ? words.of("ui.inside.off", active) : active;
    }

    /// What the network answers: the likeliest class and how sure it is, or the numbers.
    String answer(Look.Answer answer) {
        return switch (look.sample().target()) {
            case Target.Classes(var labels) -> words.of(
                    "ui.inside.answer",
                    labels.get(Math.min(answer.likeliest(), labels.size() - 1)),
                    String.format(Locale.ENGLISH, "%.1f", 100 * answer.numbers()[answer.likeliest()]));
            case Target.Reals ignored -> number(answer.numbers()[0]);
        };
    }

    /// What an epoch is called.
    String epoch(int epoch) {
        return epoch == 0 ? words.of("ui.inside.epoch.first") : words.of("ui.inside.epoch", epoch);
    }
}
