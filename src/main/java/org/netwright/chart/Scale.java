package org.netwright.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// What the values of a chart are, which tells how its axis runs.
public enum Scale {
    /// A loss: from 0 upwards, lower is better; a few very high values do not flatten the rest.
    LOSS,
    /// A share such as accuracy: from 0 to 1, told in per cent, higher is better.
    SHARE,
    /// Any other number.
    NUMBER;

    /// How many ticks an axis has room for.
    private static final int TICKS = 4;

    /// The values an axis shows.
    ///
    /// @param lower its lower end, a tick
    /// @param upper its upper end, a tick
    /// @param step from tick to tick
    record Span(double lower, double upper, double step) {}

    /// The scale of a figure.
    ///
    /// @param figure its name in records, such as `loss` or `accuracy`
    static Scale of(String figure) {
        return switch (figure) {
            case "loss", "mae" -> LOSS;
            case "accuracy" -> SHARE;
            default -> NUMBER;
        };
    }

    /// The ends and ticks of an axis on which these values show well.
    ///
    /// @param low the lowest value that has to be seen
    /// @param high the highest value that has to be seen
    Span span(double low, double high) {
        double bottom = this == LOSS ? Math.min(0, low) : low;
        double top = Math.max(high, bottom);
        if (top - bottom < 1e-9 * Math.max(1, Math.abs(top))) {
            double room = Math.max(0.01, 0.1 * Math.abs(top));
            top += room;
            bottom -= this == LOSS && bottom >= 0 ? 0 : room;
        }
        if (this == SHARE) {
            top = Math.min(1, top + 0.05 * (top - bottom));
            bottom = Math.max(0, bottom);
        }
        double step = niceStep((top - bottom) / TICKS);
        double lower = Math.floor(bottom / step + 1e-9) * step;
        double upper = Math.ceil(top / step - 1e-9) * step;
        return new Span(lower, this == SHARE ? Math.min(1, upper) : upper, step);
    }

    /// The scale for looking closer, which need not begin at 0.
    Scale closer() {
        return this == LOSS ? NUMBER : this;
    }

    /// The least of 1, 2, 2.5 and 5 times a power of ten that is not below a value.
    static double niceStep(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= value * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /// A value as the axis tells it.
    ///
    /// @param step the distance of neighbouring values that have to be told apart
    String text(double value, double step) {
        boolean share = this == SHARE;
        double shown = share ? 100 * value : value;
        double apart = share ? 100 * step : step;
        if (shown != 0 && (Math.abs(shown) >= 1e6 || apart < 1e-5)) {
            return format("0.##E0").format(shown);
        }
        int digits = digits(apart);
        return format("#,##0" + (digits > 0 ? "." + "0".repeat(digits) : "")).format(shown) + (share ? " %" : "");
    }

    /// A value to about five digits that count, whatever its size; a share to a hundredth of a per cent.
    String exact(double value) {
        if (this == SHARE) {
            return format("0.00").format(100 * value) + " %";
        }
        double size = Math.abs(value);
        if (size != 0 && (size >= 1e6 || size < 1e-3)) {
            return format("0.000E0").format(value);
        }
        int whole = size < 1 ? 0 : (int) Math.floor(Math.log10(size));
        return format("#,##0." + "0".repeat(Math.max(1, (size < 0.1 ? 5 : 4) - whole))).format(value);
    }

    /// So many digits after the point as a step has.
    private static int digits(double step) {
        int digits = 0;
        for (double rest = step; digits < 6 && Math.abs(rest - Math.rint(rest)) > 1e-6; rest *= 10) {
            digits++;
        }
        return digits;
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
