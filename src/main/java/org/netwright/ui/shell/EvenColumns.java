package org.netwright.ui.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Things shared out to columns that are as even as can be: the highest first, each to the column that is least full
/// (Graham 1969). What comes first stands before what comes later, in its column and beside it.
final class EvenColumns {
    private EvenColumns() {}

    /// The numbers of the things in each column; fewer columns than asked for where there are fewer things.
    ///
    /// @param heights of the things, gaps included
    static List<List<Integer>> of(List<Double> heights, int columns) {
        int count = Math.min(columns, heights.size());
        List<List<Integer>> shared = new ArrayList<>();
        double[] filled = new double[count];
        IntStream.range(0, count).forEach(column -> shared.add(new ArrayList<>()));
        List<Integer> highestFirst = IntStream.range(0, heights.size())
                .boxed()
                .sorted(Comparator.comparing(heights::get, Comparator.reverseOrder()))
                .toList();
        for (int thing : highestFirst) {
            int least = IntStream.range(0, count)
                    .boxed()
                    .min(Comparator.comparingDouble(column -> filled[column]))
                    .orElseThrow();
            shared.get(least).add(thing);
            filled[least] += heights.get(thing);
        }
        shared.forEach(Collections::sort);
        shared.sort(Comparator.comparing(List::getFirst));
        return List.copyOf(shared);
    }
}
