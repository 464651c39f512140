package org.netwright.look;

import org.netwright.layer.Category;

/// The colours of one theme, each as `#rrggbb`. Colour means category or state, nothing else; the rest is neutral but
/// for one accent.
///
/// @param dark whether light text stands on dark ground
/// @param canvas the ground cards lie on
/// @param grid the dots of that ground
/// @param surface the ground of cards, charts and panels
/// @param border around cards and panels
/// @param rule thin lines across a chart
/// @param text what is to be read first
/// @param muted what is to be read second, and stays legible on the surface
/// @param wire wires and the rings of ports
/// @param accent selection, links, and the curve of the training
/// @param accentFaint the same in the background
/// @param second a curve beside the accent: the validation
/// @param healthy state: as it should be
/// @param watch state: worth a look
/// @param broken state: does not work
public record Theme(
        boolean dark,
        String canvas,
        String grid,
        String surface,
        String border,
        String rule,
        String text,
        String muted,
        String wire,
        String accent,
        String accentFaint,
        String second,
        String healthy,
        String watch,
        String broken) {
    /// Dark on light.
    public static final Theme LIGHT = new Theme(
            false, "#f3f5f8", "#dce1e7", "#ffffff", "#d0d7de", "#e3e8ee", "#1f2328", "#59636e", "#848d97", "#0969da",
            "#bad5f4", "#d9651a", "#177533", "#9a6700", "#cf222e");

    /// Light on dark.
    public static final Theme DARK = new Theme(
            true, "#0d1117", "#1e242c", "#161b22", "#30363d", "#21262d", "#e6edf3", "#9198a1", "#6e7681", "#4493f8",
            "#233c5e", "#e8792f", "#3fb950", "#d29922", "#f85149");

    /// For paper: white ground, and greys that survive a copier.
    public static final Theme PRINT = new Theme(
            false, "#ffffff", "#ffffff", "#ffffff", "#8c959f", "#d0d7de", "#000000", "#424a53", "#424a53", "#0550ae",
            "#b6d2f2", "#bc4c00", "#116329", "#7d4e00", "#a40e26");

    /// The colour of a group of layers: the bar of its cards, and what is drawn of their activations.
    public String of(Category category) {
        return switch (category) {
            case INPUT -> dark ? "#8b949e" : "#6e7781";
            case CONVOLUTION -> dark ? "#1492bb" : "#0a7ea4";
            case POOLING -> dark ? "#9a6ef0" : "#8250df";
            case CORE -> dark ? "#d3661c" : "#bc4c00";
            case NORMALISATION -> "#2da44e";
            case REGULARISATION -> dark ? "#c69026" : "#a87900";
            case RECURRENT -> dark ? "#d4559f" : "#bf3989";
            case ATTENTION -> dark ? "#7a6ff0" : "#5b4dd6";
            case MERGE -> dark ? "#9aa4b0" : "#57606a";
            case OUTPUT -> dark ? "#e5484d" : "#cf222e";
        };
    }

    /// The same for what is switched off: everything nearer to the surface.
    public Theme faded() {
        return new Theme(
                dark, canvas, grid, surface, faded(border), faded(rule), faded(text), faded(muted), faded(wire),
                faded(accent), faded(accentFaint), faded(second), faded(healthy), faded(watch), faded(broken));
    }

    private String faded(String colour) {
        return mix(colour, surface, 0.4);
    }

    /// A colour between two.
    ///
    /// @param share 0 for the first, 1 for the second
    public static String mix(String first, String second, double share) {
        int a = Integer.parseInt(first.substring(1), 16);
        int b = Integer.parseInt(second.substring(1), 16);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = a >> shift & 0xff;
            int to = b >> shift & 0xff;
            mixed = mixed << 8 | (int) Math.round(from + (to - from) * share);
        }
        return String.format("#%06x", mixed);
    }
}
