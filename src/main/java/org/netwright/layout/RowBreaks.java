package org.netwright.layout;

import java.util.ArrayList;
import java.util.List;

/// Breaks a long sequence of columns into rows, as a paragraph is broken into lines (Knuth and Plass 1981): full rows are
/// good, and rows that end where a single wire goes on are better than rows that cut through branches.
final class RowBreaks {
    /// What a wire more across a break costs, counted in columns left empty.
    private static final double WIRE = 1.5;

    private RowBreaks() {}

    /// The first column of every row.
    ///
    /// @param crossing how many wires pass from the columns before each column to it or beyond; one entry per column
    /// @param width columns a row can take
    static List<Integer> of(int[] crossing, int width) {
        int columns = crossing.length;
        double[] best = new double[columns + 1];
        int[] from = new int[columns + 1];
        for (int end = 1; end <= columns; end++) {
            best[end] = Double.POSITIVE_INFINITY;
            for (int start = Math.max(0, end - width); start < end; start++) {
                double empty = end == columns ? 0 : width - (end - start);
                double cut = end == columns ? 0 : WIRE * (crossing[end] - 1);
                double cost = best[start] + empty + cut;
                if (cost < best[end]) {
                    best[end] = cost;
                    from[end] = start;
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int end = columns; end > 0; end = from[end]) {
            starts.addFirst(from[end]);
        }
        return List.copyOf(starts);
    }
}
