package org.netwright.layout;

import java.util.ArrayList;
import java.util.List;

/// Breaks a long sequence of columns into rows, as a paragraph is broken into lines (Knuth and Plass 1981): full rows
/// are good, and rows that end where a single value goes on are better than rows that cut through branches.
final class RowBreaks {
    /// What one more value carried across a break costs, counted in columns left empty.
    private static final double VALUE = 6;
    /// What one more wire across a break costs, if it carries the value of another.
    private static final double WIRE = 1;

    private RowBreaks() {}

    /// What passes the left edge of a column.
    ///
    /// @param values how many nodes left of it are used in it or further right
    /// @param wires how many wires that takes
    record Crossing(int values, int wires) {
        private double cost() {
            return VALUE * (values - 1) + WIRE * (wires - values);
        }
    }

    /// The first column of every row.
    ///
    /// @param crossings what passes the left edge of each column
    /// @param width columns a row can take
    static List<Integer> of(List<Crossing> crossings, int width) {
        int columns = crossings.size();
        double[] best = new double[columns + 1];
        int[] from = new int[columns + 1];
        for (int end = 1; end <= columns; end++) {
            best[end] = Double.POSITIVE_INFINITY;
            for (int start = Math.max(0, end - width); start < end; start++) {
                double empty = end == columns ? 0 : width - (end - start);
                double cut = end == columns ? 0 : crossings.get(end).cost();
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
