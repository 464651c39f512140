package org.netwright.training;

import java.util.Arrays;
import java.util.List;

/// How numbers are spread: how many of them lie in each of equally wide bins from the least to the greatest. Of very many
/// numbers an even part is counted.
///
/// @param least where the first bin begins
/// @param greatest where the last one ends
/// @param counts how many numbers lie in each bin; all in the middle one if they are equal
public record Histogram(double least, double greatest, List<Integer> counts) {
    /// How many bins there are.
    public static final int BINS = 60;

    /// Nothing to count.
    public static final Histogram NONE = new Histogram(0, 0, List.of());

    /// More numbers would only cost time: the shape of the spread is plain long before.
    private static final int MOST = 1 << 16;

    /// Copies the counts.
    public Histogram {
        counts = List.copyOf(counts);
    }

    /// The spread of numbers; those that are not finite are left out.
    public static Histogram of(float... numbers) {
        int step = Math.max(1, Math.ceilDiv(numbers.length, MOST));
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        for (float number : numbers) {
            if (Float.isFinite(number)) {
                least = Math.min(least, number);
                greatest = Math.max(greatest, number);
            }
        }
        if (least > greatest) {
            return NONE;
        }
        int[] counts = new int[BINS];
        double scale = greatest > least ? BINS / ((double) greatest - least) : 0;
        for (int i = 0; i < numbers.length; i += step) {
            if (Float.isFinite(numbers[i])) {
                int bin = scale == 0 ? BINS / 2 : (int) ((numbers[i] - (double) least) * scale);
                counts[Math.min(bin, BINS - 1)]++;
            }
        }
        return new Histogram(least, greatest, Arrays.stream(counts).boxed().toList());
    }

    /// How many numbers were counted.
    public long total() {
        return counts.stream().mapToLong(Integer::longValue).sum();
    }

    /// The shares of all numbers in bins of another range, in proportion to how bins overlap; 0 where there is nothing.
    ///
    /// @param from where the first of these bins begins
    /// @param to where the last one ends, greater than `from`
    /// @param bins how many
    public double[] shares(double from, double to, int bins) {
        double[] shares = new double[bins];
        double total = total();
        double wide = (greatest - least) / Math.max(1, counts.size());
        for (int i = 0; i < counts.size() && total > 0; i++) {
            double start = (least + i * wide - from) / (to - from) * bins;
            double end = (least + (i + 1) * wide - from) / (to - from) * bins;
            spread(shares, start, end, counts.get(i) / total);
        }
        return shares;
    }

    private static void spread(double[] into, double start, double end, double share) {
        int first = (int) Math.clamp(Math.floor(start), 0, into.length - 1);
        int last = (int) Math.clamp(Math.ceil(end) - 1, first, into.length - 1);
        if (first == last) {
            into[first] += share;
            return;
        }
        for (int bin = first; bin <= last; bin++) {
            double covered = Math.min(end, bin + 1) - Math.max(start, bin);
            into[bin] += share * Math.max(0, covered) / (end - start);
        }
    }
}
