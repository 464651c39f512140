package org.netwright.data;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// Divides samples into training, validation and test parts, at random but the same for the same seed on every machine.
/// Each part has each class in the same proportion as far as whole samples allow, and a class of one sample trains. An
/// official test part is the test part; without one a share is set aside.
public final class Splitter {
    /// The share of training samples that decides which epoch was best.
    public static final Param<Double> VALIDATION = new Param.Real(
            new About(
                    "validation",
                    "Validation share",
                    "The part of the training samples that is not learned from and decides which epoch was best."),
            0.1,
            0.01,
            0.9);

    /// The share of all samples set aside for the test where the data has no test part of its own.
    public static final Param<Double> TEST = new Param.Real(
            new About(
                    "test",
                    "Test share",
                    "The part of the samples kept for the one test at the end, if the data brings no test part."),
            0.15,
            0.01,
            0.9);

    /// What can be set about a split.
    public static final List<Param<?>> PARAMS = List.of(VALIDATION, TEST);

    private Splitter() {}

    /// Splits data as `values` says.
    ///
    /// @param data samples in file order
    /// @param values what is set of [#PARAMS]
    /// @param seed equal seeds split equally
    public static Split split(RawData data, Values values, long seed) {
        int[] training = IntStream.range(0, data.testStart()).toArray();
        int[] test = IntStream.range(data.testStart(), data.size()).toArray();
        if (test.length == 0) {
            int[][] parts = divide(data, training, values.get(TEST), SplitMix.seed(seed, 1));
            training = parts[0];
            test = parts[1];
        }
        int[][] parts = divide(data, training, values.get(VALIDATION), SplitMix.seed(seed, 2));
        return new Split(parts[0], parts[1], test);
    }

    /// What stays and what is taken, both ascending.
    private static int[][] divide(RawData data, int[] samples, double share, long seed) {
        var random = new SplitMix(seed);
        List<int[]> classes = shuffledClasses(data, samples, random);
        int[] take = quotas(classes.stream().mapToInt(c -> c.length).toArray(), share);
        var taken = IntStream.builder();
        var kept = IntStream.builder();
        for (int c = 0; c < take.length; c++) {
            int[] members = classes.get(c);
            for (int i = 0; i < members.length; i++) {
                (i < take[c] ? taken : kept).add(members[i]);
            }
        }
        return new int[][] {kept.build().sorted().toArray(), taken.build().sorted().toArray()};
    }

    private static List<int[]> shuffledClasses(RawData data, int[] samples, SplitMix random) {
        Map<Integer, IntStream.Builder> byClass = new TreeMap<>();
        for (int sample : samples) {
            int stratum = data.stratum(sample).orElse(-1);
            byClass.computeIfAbsent(stratum, key -> IntStream.builder()).add(sample);
        }
        List<int[]> classes = byClass.values().stream().map(b -> b.build().toArray()).toList();
        classes.forEach(random::shuffle);
        return classes;
    }

    /// How many of each class to take: whole numbers that add up to the share of all, each within one of its own share
    /// (largest remainder), leaving at least one of each class.
    private static int[] quotas(int[] sizes, double share) {
        int all = Arrays.stream(sizes).sum();
        int wanted = (int) Math.round(share * all);
        if (wanted == 0 && share > 0 && all > 2) {
            wanted = 1;
        }
        int[] take = new int[sizes.length];
        for (int c = 0; c < sizes.length; c++) {
            take[c] = Math.min(sizes[c] - 1, (int) Math.floor(share * sizes[c]));
            wanted -= take[c];
        }
        int[] byRemainder = IntStream.range(0, sizes.length)
                .boxed()
                .sorted((a, b) -> Double.compare(remainder(share, sizes[b]), remainder(share, sizes[a])))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int c : byRemainder) {
            if (wanted > 0 && take[c] < sizes[c] - 1) {
                take[c]++;
                wanted--;
            }
        }
        return take;
    }

    private static double remainder(double share, int size) {
        return share * size - Math.floor(share * size);
    }
}
