package org.netwright.ui.canvas;

/// Reads predictions.
final class Predictions {
    private Predictions() {}

    /// The index of the greatest value.
    static int likeliest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
