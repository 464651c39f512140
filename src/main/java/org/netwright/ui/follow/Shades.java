package org.netwright.ui.follow;

import org.netwright.look.Theme;

/// How numbers are coloured: positive ones towards one colour, negative ones towards the other, stronger the larger they
/// are; what a picture holds, from black to white.
///
/// @param theme the colours
/// @param grey whether from black to white
/// @param low the least number there is
/// @param high the greatest
record Shades(Theme theme, boolean grey, double low, double high) {
    private static final double FAINTEST = 0.06;

    /// Shades over some numbers.
    static Shades of(Theme theme, double[] numbers) {
        return over(theme, false, numbers);
    }

    /// Shades of the numbers of a picture.
    static Shades ofPicture(Theme theme, double[] numbers) {
        return over(theme, true, numbers);
    }

    private static Shades over(Theme theme, boolean grey, double[] numbers) {
        double low = 0;
        double high = 0;
        boolean first = grey;
        for (double number : numbers) {
            if (Double.isFinite(number)) {
                low = first ? number : Math.min(low, number);
                high = first ? number : Math.max(high, number);
                first = false;
            }
        }
        return new Shades(theme, grey, low, high);
    }

    /// The colour of a number, as `#rrggbb`.
    String of(double number) {
        if (!Double.isFinite(number)) {
            return theme.canvas();
        }
        if (grey) {
            return Theme.mix("#000000", "#ffffff", high > low ? Math.clamp((number - low) / (high - low), 0, 1) : 0.5);
        }
        double most = Math.max(-low, high);
        double share = most == 0 ? 0 : Math.clamp(Math.abs(number) / most, 0, 1);
        return number == 0
                ? theme.surface()
                : Theme.mix(
                        theme.surface(),
                        number > 0 ? theme.accent() : theme.second(),
                        FAINTEST + (1 - FAINTEST) * Math.pow(share, 0.8));
    }

    /// The same as a whole number, alpha first.
    int argb(double number) {
        return 0xff << 24 | Integer.parseInt(of(number).substring(1), 16);
    }

    /// Black or white, whichever stands out more on the colour of a number.
    String on(double number) {
        int rgb = Integer.parseInt(of(number).substring(1), 16);
        double light = 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
        return light > 0.18 ? "#000000" : "#ffffff";
    }

    private static double channel(int bits) {
        return Math.pow((bits & 0xff) / 255.0, 2.2);
    }
}
