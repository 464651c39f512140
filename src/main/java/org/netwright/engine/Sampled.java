package org.netwright.engine;

import java.nio.FloatBuffer;

/// One weight and its gradient, of large ones every so manieth number. What it measures stands for all of its numbers.
final class Sampled {
    private static final int MOST = 512;

    private final FloatBuffer weights;
    private final FloatBuffer gradient;
    private final int size;
    private final int stride;
    private final float[] before;
    private double gradientSquares;
    private double touched;
    private double changeSquares;
    private double weightSquares;

    /// @param weights the memory of the weight
    /// @param gradient the memory of its gradient, as long
    Sampled(FloatBuffer weights, FloatBuffer gradient) {
        this.weights = weights;
        this.gradient = gradient;
        size = weights.capacity();
        stride = stride(size, MOST);
        before = new float[Math.ceilDiv(size, stride)];
    }

    /// From one number to the next; odd, since weights lie in rows of even lengths.
    ///
    /// @param most how many numbers are enough
    static int stride(int size, int most) {
        return size <= most ? 1 : size / most | 1;
    }

    /// Remembers the weight before a step.
    void remember() {
        for (int i = 0; i < before.length; i++) {
            before[i] = weights.get(i * stride);
        }
    }

    /// Measures it after the step.
    void measure() {
        double slopes = 0;
        double changes = 0;
        double numbers = 0;
        int reached = 0;
        for (int i = 0; i < before.length; i++) {
            float slope = gradient.get(i * stride);
            float number = weights.get(i * stride);
            double change = number - before[i];
            reached += slope == 0 ? 0 : 1;
            slopes += (double) slope * slope;
            changes += change * change;
            numbers += (double) number * number;
        }
        double each = (double) size / before.length;
        gradientSquares = slopes * each;
        touched = reached * each;
        changeSquares = changes * each;
        weightSquares = numbers * each;
    }

    /// The sum of squares of the last step's gradient.
    double gradientSquares() {
        return gradientSquares;
    }

    /// How many numbers have a gradient that is not 0.
    double touched() {
        return touched;
    }

    /// The sum of squares of what the last step changed.
    double changeSquares() {
        return changeSquares;
    }

    /// The sum of squares of its numbers.
    double weightSquares() {
        return weightSquares;
    }
}
