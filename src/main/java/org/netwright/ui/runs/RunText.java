package org.netwright.ui.runs;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import org.netwright.param.Words;
import org.netwright.project.runs.RunEnding;
import org.netwright.project.runs.RunEntry;
import org.netwright.ui.fx.Amounts;

/// How a run is told of.
public final class RunText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Words words;

    /// Tells of runs in these words.
    public RunText(Words words) {
        this.words = words;
    }

    /// When it began.
    static String when(RunEntry entry) {
        return TIME.format(entry.started().atZone(ZoneId.systemDefault()));
    }

    /// What tells it from the others, in a key or a heading.
    public String name(RunEntry entry) {
        String tags = entry.notes().tags().isEmpty() ? "" : " · " + String.join(", ", entry.notes().tags());
        return words.of("ui.runs.name", entry.plan(), when(entry)) + tags;
    }

    /// What became of it.
    String ending(RunEnding ending) {
        return words.of("ui.runs.ending." + ending.name().toLowerCase(Locale.ROOT));
    }

    /// How many epochs are done, and of how many where that is not the same.
    static String epochs(RunEntry entry) {
        return entry.epochs() == entry.planned()
                ? Amounts.count(entry.epochs())
                : Amounts.count(entry.epochs()) + " / " + Amounts.count(entry.planned());
    }

    /// A figure: a share as per cent, anything else with four digits.
    static String figure(String metric, OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        return metric.endsWith("accuracy")
                ? Amounts.percent(value.getAsDouble())
                : String.format(Locale.ENGLISH, "%.4f", value.getAsDouble());
    }

    /// All that can be searched for in a run.
    String all(RunEntry entry) {
        return String.join(
                " ",
                entry.plan(),
                when(entry),
                ending(entry.ending()),
                String.join(" ", entry.notes().tags()),
                entry.notes().text());
    }
}
