package org.netwright.ui.inside;

import java.util.List;
import org.netwright.explanation.Inside;

/// From the least to the greatest of some numbers.
record Range(float least, float greatest) {
    /// That of all numbers of channels.
    static Range of(List<Inside.Channel> channels) {
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        for (Inside.Channel channel : channels) {
            Range own = of(channel.values());
            least = Math.min(least, own.least);
            greatest = Math.max(greatest, own.greatest);
        }
        return new Range(least, greatest);
    }

    /// That of numbers; those that are not finite do not count.
    static Range of(float... numbers) {
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        for (float number : numbers) {
            if (Float.isFinite(number)) {
                least = Math.min(least, number);
                greatest = Math.max(greatest, number);
            }
        }
        return new Range(least, greatest);
    }

    /// Where a number lies, from 0 to 1; 0 if all are equal.
    double share(float value) {
        float range = greatest - least;
        return range > 0 && range < Float.POSITIVE_INFINITY ? (value - least) / range : 0;
    }
}
