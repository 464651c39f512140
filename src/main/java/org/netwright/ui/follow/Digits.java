package org.netwright.ui.follow;

import java.util.Locale;
import javafx.scene.control.Label;
import org.netwright.ui.fx.Controls;

/// Numbers as a blackboard has them: four digits that say something, and all of them for who points at them.
final class Digits {
    private static final int SHOWN = 4;
    private static final double LEAST = 1e-4;
    private static final double MOST = 1e6;
    private static final double EXACT = 1e-7;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Digits() {}

    /// Rounded to four digits: `0.1234`, `−12.35`, `1.23·10⁻⁷`.
    static String rounded(double number) {
        return rounded(number, SHOWN);
    }

    /// Rounded to three digits, where there is little room.
    static String brief(double number) {
        return rounded(number, SHOWN - 1);
    }

    private static String rounded(double number, int digits) {
        double size = Math.abs(number);
        if (number == 0) {
            return "0";
        }
        if (!Double.isFinite(number)) {
            return Double.isNaN(number) ? "?" : number > 0 ? "∞" : "−∞";
        }
        if (size < LEAST || size >= MOST) {
            return powered(number);
        }
        if (number == Math.rint(number) && size < 10_000) {
            return minus(String.format(Locale.ENGLISH, "%.0f", number));
        }
        int whole = (int) Math.floor(Math.log10(size)) + 1;
        int places = Math.max(0, digits - whole);
        return minus(shortest(String.format(Locale.ENGLISH, "%." + places + "f", number), number));
    }

    /// Without the noughts at the end, where there is nothing more to say.
    private static String shortest(String written, double number) {
        String without = written.contains(".") ? written.replaceFirst("\\.?0+$", "") : written;
        return Math.abs(Double.parseDouble(without) - number) <= EXACT * Math.abs(number) ? without : written;
    }

    private static String powered(double number) {
        String[] parts = String.format(Locale.ENGLISH, "%.2e", number).split("e", -1);
        int power = Integer.parseInt(parts[1]);
        var raised = new StringBuilder(power < 0 ? "⁻" : "");
        for (char digit : String.valueOf(Math.abs(power)).toCharArray()) {
            raised.append(RAISED.charAt(digit - '0'));
        }
        return minus(parts[0]) + "·10" + raised;
    }

    /// In brackets where it is negative and something stands before it.
    static String bracketed(double number) {
        return number < 0 ? "(" + rounded(number) + ")" : rounded(number);
    }

    /// Every digit there is.
    static String exact(double number) {
        return minus(String.valueOf(number));
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }

    /// A rounded number that tells all its digits when pointed at.
    static Label label(double number, String... classes) {
        Label label = Controls.label(rounded(number), classes);
        label.getStyleClass().add("nw-number");
        label.setTooltip(Controls.tip(exact(number)));
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
