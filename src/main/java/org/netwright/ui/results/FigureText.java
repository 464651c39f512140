package org.netwright.ui.results;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netwright.evaluation.Figure;
import org.netwright.evaluation.Interval;
import org.netwright.param.Words;
import org.netwright.ui.fx.Amounts;

/// Figures as people read them: shares in percent, all others as numbers.
///
/// @param words the language
record FigureText(Words words) {
    private static final Set<String> SHARES = Set.of(
            "accuracy", "macro_precision", "macro_recall", "macro_f1", "weighted_precision", "weighted_recall",
            "weighted_f1");
    private static final char NO_BREAK = '\u00a0';
    private static final String NONE = "–";

    /// What a figure is called.
    String name(String figure) {
        return words.of("ui.results.figure." + figure);
    }

    /// What it means, in a sentence.
    String meaning(String figure) {
        return words.of("ui.results.meaning." + figure);
    }

    /// Its value; a dash where there is none.
    String value(String name, Figure figure) {
        return figure.number().isPresent() ? number(name, figure.number().getAsDouble()) : NONE;
    }

    /// Between which values it lies; empty where that is not known.
    Optional<String> range(String name, Figure figure) {
        return figure.range()
                .filter(Interval::finite)
                .map(range -> words.of("ui.results.range", number(name, range.low()), number(name, range.high())));
    }

    /// Why there is no value; empty where there is one.
    Optional<String> reason(Figure figure) {
        return switch (figure) {
            case Figure.Known ignored -> Optional.empty();
            case Figure.Undefined(var reason) -> Optional.of(words.of(reason));
        };
    }

    private static String number(String name, double value) {
        return SHARES.contains(name) ? Amounts.percent(value).replace(' ', NO_BREAK) : plain(value);
    }

    /// A number with as many digits as say something.
    static String plain(double value) {
        double size = Math.abs(value);
        String pattern = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 0.001 || size == 0 ? "%.3f" : "%.1e";
        return String.format(Locale.ENGLISH, pattern, value).replace('-', '−');
    }
}
