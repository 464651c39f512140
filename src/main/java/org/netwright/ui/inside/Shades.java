package org.netwright.ui.inside;

import javafx.scene.paint.Color;
import org.netwright.look.Theme;
import org.netwright.ui.fx.HeatColours;

/// The colours in which numbers are shown, as alpha, red, green and blue.
///
/// @param theme of the window
record Shades(Theme theme) {
    private static final double FADED = 0.72;

    /// The colour of a number among others: dark for the least, light for the greatest.
    ///
    /// @param share 0 to 1
    int rising(double share) {
        return HeatColours.argb((int) Math.clamp(Math.rint(share * 255), 0, 255));
    }

    /// The colour of a number that has a sign: the ground for 0, blue below it, orange above.
    ///
    /// @param share −1 to 1
    int diverging(double share) {
        String strong = share < 0 ? theme.accent() : theme.second();
        return mixed(theme.surface(), strong, Math.sqrt(Math.min(1, Math.abs(share))));
    }

    /// A colour as it is shown where something is switched off.
    int faded(int argb) {
        int grey = (((argb >> 16) & 0xff) * 3 + ((argb >> 8) & 0xff) * 6 + (argb & 0xff)) / 10;
        int surface = Integer.parseInt(theme.surface().substring(1), 16);
        int faded = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            faded |= (int) Math.rint(grey * (1 - FADED) + (surface >> shift & 0xff) * FADED) << shift;
        }
        return 0xff << 24 | faded;
    }

    /// A colour of the theme.
    static int of(String colour) {
        return 0xff << 24 | Integer.parseInt(colour.substring(1), 16);
    }

    /// A colour of the theme for JavaFX.
    static Color paint(String colour) {
        return Color.web(colour);
    }

    private static int mixed(String ground, String strong, double share) {
        return of(Theme.mix(ground, strong, share));
    }
}
