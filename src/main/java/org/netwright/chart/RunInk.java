package org.netwright.chart;

import java.util.List;
import org.netwright.look.Theme;

/// How a run is drawn beside others: a colour and a dash. The colours are those of Okabe and Ito (2008), which people with
/// any kind of colour vision tell apart, made darker or lighter to stand out; with the dashes thirty runs differ.
///
/// @param colour as `#rrggbb`
/// @param dash lengths of strokes and gaps in pixels; empty for a line without gaps
public record RunInk(String colour, List<Double> dash) {
    private static final List<String> ON_LIGHT =
            List.of("#0072b2", "#d55e00", "#008060", "#b0568c", "#8f6a00", "#1f2328");
    private static final List<String> ON_DARK =
            List.of("#56b4e9", "#f0803c", "#2fbf95", "#dd8fbb", "#e6b325", "#e6edf3");
    private static final List<List<Double>> DASHES = List.of(
            List.of(), List.of(9.0, 4.0), List.of(2.0, 3.0), List.of(10.0, 3.0, 2.0, 3.0), List.of(5.0, 3.0));

    /// Copies the dash.
    public RunInk {
        dash = List.copyOf(dash);
    }

    /// The ink of the run in a place among those that are compared, from 0.
    public static RunInk of(int place, Theme theme) {
        List<String> colours = theme.dark() ? ON_DARK : ON_LIGHT;
        return new RunInk(colours.get(place % colours.size()), DASHES.get(place % DASHES.size()));
    }
}
