package org.netwright.ui.canvas;

import java.util.Arrays;

/// One side of a picture in another size: each point is the mean of what it covers, so that a small map keeps its sharp
/// squares and of a large one nothing is left out.
final class Resampling {
    /// The weights of a point in 1/256.
    private static final int ONE = 256;
    private static final int BITS = 8;

    private final int from;
    private final int to;
    private final int span;
    private final int[] first;
    private final int[] weights;

    /// @param from how many points there are
    /// @param to how many there are to be
    Resampling(int from, int to) {
        this.from = from;
        this.to = to;
        span = (from + to - 1) / to + 1;
        first = new int[to];
        weights = new int[to * span];
        for (int i = 0; i < to; i++) {
            first[i] = (int) ((long) i * from / to);
            weigh(i);
        }
    }

    /// Shares a point among those it covers; what rounding takes from one it gives to the next.
    private void weigh(int point) {
        long begin = (long) point * from;
        int given = 0;
        for (int k = 0; k < span; k++) {
            long end = (first[point] + k + 1L) * to;
            int all = (int) Math.round((double) ONE * Math.min(from, end - begin) / from);
            weights[point * span + k] = all - given;
            given = all;
        }
    }

    /// Whether it is between these numbers of points.
    boolean is(int points, int otherPoints) {
        return from == points && to == otherPoints;
    }

    /// Whether a point is made as the one before it.
    boolean repeats(int point) {
        if (point == 0 || first[point] != first[point - 1]) {
            return false;
        }
        for (int k = 0; k < span; k++) {
            if (weights[point * span + k] != weights[(point - 1) * span + k]) {
                return false;
            }
        }
        return true;
    }

    /// A row of a picture in another height.
    ///
    /// @param point which row
    /// @param bytes the picture
    /// @param offset where it begins there
    /// @param row takes as many numbers as the picture is wide, in 1/256
    void row(int point, byte[] bytes, int offset, int[] row) {
        Arrays.fill(row, 0);
        for (int k = 0; k < span; k++) {
            int weight = weights[point * span + k];
            if (weight > 0) {
                int at = offset + (first[point] + k) * row.length;
                for (int x = 0; x < row.length; x++) {
                    row[x] += weight * (bytes[at + x] & 0xff);
                }
            }
        }
    }

    /// One number of such a row in another width.
    int number(int point, int[] row) {
        int sum = 0;
        int end = Math.min(span, row.length - first[point]);
        for (int k = 0; k < end; k++) {
            sum += weights[point * span + k] * row[first[point] + k];
        }
        return sum >> (2 * BITS);
    }
}
