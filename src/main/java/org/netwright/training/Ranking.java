package org.netwright.training;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How often a sample of the second class is scored above one of the first: the area under the ROC curve, ties counting
/// half (Mann and Whitney 1947).
final class Ranking {
    private float[] positive = new float[16];
    private float[] negative = new float[16];
    private int positives;
    private int negatives;

    void add(float score, boolean second) {
        if (second) {
            positive = roomFor(positive, positives);
            positive[positives++] = score;
        } else {
            negative = roomFor(negative, negatives);
            negative[negatives++] = score;
        }
    }

    private static float[] roomFor(float[] array, int count) {
        return count < array.length ? array : Arrays.copyOf(array, 2 * count);
    }

    /// The area; empty while one of the classes has no sample.
    OptionalDouble area() {
        if (positives == 0 || negatives == 0) {
            return OptionalDouble.empty();
        }
        float[] up = Arrays.copyOf(positive, positives);
        float[] down = Arrays.copyOf(negative, negatives);
        Arrays.sort(up);
        Arrays.sort(down);
        double above = 0;
        int less = 0;
        int lessOrEqual = 0;
        for (float score : up) {
            while (less < down.length && down[less] < score) {
                less++;
            }
            while (lessOrEqual < down.length && down[lessOrEqual] <= score) {
                lessOrEqual++;
            }
            above += (less + lessOrEqual) / 2.0;
        }
        return OptionalDouble.of(above / ((double) positives * negatives));
    }
}
