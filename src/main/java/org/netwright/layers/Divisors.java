package org.netwright.layers;

/// Divisors, for parameters that must divide a count.
final class Divisors {
    private Divisors() {}

    /// The greatest divisor of `count` that is at most `wanted`.
    static int below(int count, int wanted) {
        for (int divisor = Math.min(count, wanted); divisor > 1; divisor--) {
            if (count % divisor == 0) {
                return divisor;
            }
        }
        return 1;
    }
}
