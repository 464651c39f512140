package org.netwright.training;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.netwright.data.Samples;
import org.netwright.tensor.Target;

/// How much a sample of each class counts when every class is to count the same: samples / (classes · samples of the
/// class), as King and Zeng (2001) propose.
public final class ClassBalance {
    private ClassBalance() {}

    /// The weights by class; empty where the target is not a class. A class without training samples counts nothing.
    ///
    /// @param train the samples that train
    public static List<Double> weights(Samples samples, int[] train) {
        return switch (samples.schema().target()) {
            case Target.Classes(List<String> labels) -> weights(samples, train, labels.size());
            case Target.Reals _ -> List.of();
        };
    }

    private static List<Double> weights(Samples samples, int[] train, int classes) {
        long[] counts = new long[classes];
        for (int index : train) {
            OptionalInt label = samples.label(index);
            if (label.isPresent()) {
                counts[label.getAsInt()]++;
            }
        }
        var weights = new ArrayList<Double>();
        for (long count : counts) {
            weights.add(count == 0 ? 0.0 : train.length / ((double) classes * count));
        }
        return List.copyOf(weights);
    }
}
