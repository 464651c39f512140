package org.netwright.evaluation;

import java.util.ArrayList;
import java.util.List;

/// Whether a network is as sure as it should be: answers by their confidence, in ten bins of equal width, with the share
/// of them that are right.
///
/// @param bins from the least sure to the surest; bins without answers are there too
/// @param error the expected calibration error: the mean distance between confidence and share, bins weighed by their
///     answers (Naeini, Cooper and Hauskrecht 2015)
public record Calibration(List<Bin> bins, double error) {
    private static final int BINS = 10;

    /// Copies the list.
    public Calibration {
        bins = List.copyOf(bins);
    }

    /// Answers of like confidence.
    ///
    /// @param from the least confidence
    /// @param to the greatest
    /// @param count how many answers
    /// @param confidence their mean; 0 without any
    /// @param right the share that is right; 0 without any
    public record Bin(double from, double to, int count, double confidence, double right) {}

    static Calibration of(ClassScores scores) {
        int[] counts = new int[BINS];
        int[] right = new int[BINS];
        double[] sums = new double[BINS];
        for (int i = 0; i < scores.size(); i++) {
            Answer.OfClass answer = scores.answer(i);
            int bin = Math.clamp((int) (answer.confidence() * BINS), 0, BINS - 1);
            counts[bin]++;
            right[bin] += answer.right() ? 1 : 0;
            sums[bin] += answer.confidence();
        }
        var bins = new ArrayList<Bin>();
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            int some = Math.max(1, counts[i]);
            bins.add(new Bin(
                    i / (double) BINS,
                    (i + 1) / (double) BINS,
                    counts[i],
                    sums[i] / some,
                    right[i] / (double) some));
            error += Math.abs(sums[i] - right[i]) / Math.max(1, scores.size());
        }
        return new Calibration(bins, error);
    }
}
