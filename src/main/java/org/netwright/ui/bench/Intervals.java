package org.netwright.ui.bench;

import java.util.Arrays;

/// The times between the pulses of a window, sorted.
///
/// @param nanos from the shortest to the longest
@SuppressWarnings("ArrayRecordComponent") // measured once, never compared
record Intervals(long[] nanos) {
    private static final double LATE = 0.95;

    Intervals {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("no pulse was measured");
        }
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /// Pulses a second if all took as long as the slowest but one in twenty.
    double framesPerSecond() {
        int at = (int) Math.ceil(LATE * nanos.length) - 1;
        return 1e9 / nanos[at];
    }

    /// All of them together, in milliseconds.
    double total() {
        return Arrays.stream(nanos).sum() / 1e6;
    }

    /// The longest time without a pulse, in milliseconds.
    double longest() {
        return nanos[nanos.length - 1] / 1e6;
    }
}
