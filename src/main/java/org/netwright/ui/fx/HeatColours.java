package org.netwright.ui.fx;

/// The colours of feature maps: dark blue over teal to light yellow, evenly rising in lightness so that they can be read
/// without seeing colour; after viridis (van der Walt and Smith 2015).
public final class HeatColours {
    private static final int[][] STOPS = {
        {14, 12, 54}, {37, 34, 98}, {38, 69, 133}, {31, 104, 142}, {31, 138, 141}, {53, 171, 126}, {113, 200, 100},
        {186, 220, 75}, {250, 236, 120}
    };
    private static final int[] TABLE = table();

    private HeatColours() {}

    /// The colour of a value.
    ///
    /// @param value 0 to 255
    public static int argb(int value) {
        return TABLE[value];
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int value = 0; value < table.length; value++) {
            double at = value / 255.0 * (STOPS.length - 1);
            int stop = Math.min((int) at, STOPS.length - 2);
            int argb = 0xff;
            for (int channel = 0; channel < 3; channel++) {
                double from = STOPS[stop][channel];
                double to = STOPS[stop + 1][channel];
                argb = argb << 8 | (int) Math.rint(from + (to - from) * (at - stop));
            }
            table[value] = argb;
        }
        return table;
    }
}
