package org.netwright.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How well scores put positives before negatives: the area under the ROC curve.
final class Ranking {
    private double[] scores = new double[64];
    private boolean[] positives = new boolean[64];
    private int size;

    void add(double score, boolean positive) {
        if (size == scores.length) {
            scores = Arrays.copyOf(scores, 2 * size);
            positives = Arrays.copyOf(positives, 2 * size);
        }
        scores[size] = score;
        positives[size++] = positive;
    }

    /// The probability that a positive has a higher score than a negative, a tie counted as half (Mann and Whitney 1947);
    /// one half where either is absent.
    double area() {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double rankSum = 0;
        long positiveCount = 0;
        for (int from = 0; from < size; ) {
            int to = from;
            long tied = 0;
            while (to < size && scores[order[to]] == scores[order[from]]) {
                tied += positives[order[to]] ? 1 : 0;
                to++;
            }
            rankSum += tied * (from + 1 + to) / 2.0;
            positiveCount += tied;
            from = Math.max(to, from + 1);
        }
        long negatives = size - positiveCount;
        return positiveCount == 0 || negatives == 0
                ? 0.5
                : (rankSum - positiveCount * (positiveCount + 1) / 2.0) / ((double) positiveCount * negatives);
    }
}
