package org.netwright.ui.bench;

import java.util.Locale;

/// One training that was watched.
///
/// @param samplesPerSecond of training, the median epoch after the first
/// @param thumbnailsPerSecond how often the pictures of the layers were painted
/// @param curvesPerSecond how often the less often painted of the two charts was
/// @param longestBlock the longest time between two signs of life of the window's thread, in milliseconds
record Screening(double samplesPerSecond, double thumbnailsPerSecond, double curvesPerSecond, double longestBlock) {
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,.0f samples/s, pictures %.1f and curves %.1f times a second, longest block %.0f ms",
                samplesPerSecond, thumbnailsPerSecond, curvesPerSecond, longestBlock);
    }
}
