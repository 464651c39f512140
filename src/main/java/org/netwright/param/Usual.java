package org.netwright.param;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Which values people set most often, so that a number can be chosen without typing it. They follow from what the number
/// counts: sizes of layers go by powers of two, shares by tenths, steps of learning by powers of ten.
final class Usual {
    private static final int SMALL = 8;

    private Usual() {}

    /// Of a whole number: `8, 16, 32 …` around 64, `1, 2, 3 …` around 4, `10, 15, 20, 50 …` around 15.
    static List<Integer> whole(int preset, int min, int max) {
        IntStream some = preset < SMALL
                ? IntStream.rangeClosed(min, SMALL)
                : Integer.bitCount(preset) == 1
                        ? IntStream.iterate(Math.max(1, preset / SMALL), now -> now <= preset * 16L, now -> now * 2)
                        : IntStream.of(1, 2, 5, 10, 20, 50, 100);
        return IntStream.concat(some, IntStream.of(preset))
                .filter(value -> value >= min && value <= max)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /// Of a real number.
    static List<Double> real(double preset, double min, double max) {
        boolean share = max <= 1 && (preset >= 0.05 || preset == 0);
        DoubleStream some = share
                ? DoubleStream.of(0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.8, 0.9, 0.95, 0.99)
                : DoubleStream.of(0.00001, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 1);
        return DoubleStream.concat(some, DoubleStream.of(preset))
                .filter(value -> value >= min && value <= max)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /// Of rows and columns: small windows are square and mostly odd, pictures go by powers of two.
    static List<Size2> size(Size2 preset, int min, int max) {
        IntStream some = preset.height() < SMALL
                ? IntStream.of(0, 1, 2, 3, 4, 5, 7)
                : whole(preset.height(), min, max).stream().mapToInt(side -> side);
        return some.filter(side -> side >= min && side <= max).mapToObj(Size2::square).toList();
    }
}
