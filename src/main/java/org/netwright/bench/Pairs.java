package org.netwright.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Times two things in turn, so that a machine whose speed drifts slows both: ours, theirs, ours, theirs …
public final class Pairs {
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();

    /// Something timed, which says its own speed.
    @FunctionalInterface
    public interface Speed {
        /// Runs once.
        ///
        /// @return its speed, greater being better
        double measure() throws Exception;
    }

    /// Runs so many pairs after one of each that is not counted.
    public static Pairs run(int pairs, Speed ours, Speed theirs) throws Exception {
        ours.measure();
        theirs.measure();
        var all = new Pairs();
        for (int i = 0; i < pairs; i++) {
            all.add(ours.measure(), theirs.measure());
        }
        return all;
    }

    /// Adds one pair.
    void add(double our, double their) {
        ours.add(our);
        theirs.add(their);
    }

    /// Our median speed.
    public double ours() {
        return median(ours);
    }

    /// Their median speed.
    public double theirs() {
        return median(theirs);
    }

    /// The median of the pairs' ratios, ours over theirs.
    public double ratio() {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(ours.get(i) / theirs.get(i));
        }
        return median(ratios);
    }

    /// As a measure.
    public Measure measure(String name, String unit, String peer) {
        return Measure.against(name, ours(), unit, new Measure.Peer(peer, theirs(), ratio()));
    }

    /// The middle value; the mean of the two in the middle where their number is even.
    public static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured: " + Arrays.toString(sorted));
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
