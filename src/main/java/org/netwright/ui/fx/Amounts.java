package org.netwright.ui.fx;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Large numbers as people read them.
public final class Amounts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private Amounts() {}

    /// With separators: `102,464`.
    public static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /// In a unit that keeps it short: `2.6 MFLOP`.
    public static String flops(long number) {
        return scaled(number, 1000, "FLOP");
    }

    /// In a unit that keeps it short: `9 MB`.
    public static String bytes(long number) {
        return scaled(number, 1024, "B");
    }

    /// A time to go: `3 s`, `2 min 10 s`, `1 h 5 min`.
    public static String time(Duration time) {
        long seconds = Math.max(0, (time.toMillis() + 500) / 1000);
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /// A day and a time, here: `24 Nov 18:03`.
    public static String day(Instant time) {
        return DAY.format(time.atZone(ZoneId.systemDefault()));
    }

    /// A share of one: `85.7 %`.
    public static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.1f %%", share * 100);
    }

    private static String scaled(long number, int step, String unit) {
        String[] prefixes = {"", "k", "M", "G", "T", "P"};
        double value = number;
        int prefix = 0;
        while (value >= step && prefix < prefixes.length - 1) {
            value /= step;
            prefix++;
        }
        boolean fine = prefix > 0 && value < 9.95;
        return String.format(Locale.ENGLISH, fine ? "%.1f %s%s" : "%.0f %s%s", value, prefixes[prefix], unit);
    }
}
