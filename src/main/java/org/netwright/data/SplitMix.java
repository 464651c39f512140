package org.netwright.data;

/// SplitMix64 (Steele, Lea and Flood 2014): the random numbers of splits, shuffles and augmentation. Written out here
/// so that a seed means the same on every Java for ever. Not for secrets.
public final class SplitMix {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state;

    /// Starts at a seed.
    public SplitMix(long seed) {
        state = seed;
    }

    /// A seed that depends on both numbers and resembles neither.
    public static long seed(long first, long second) {
        return mixed(mixed(first + GOLDEN) ^ second * GOLDEN);
    }

    /// Starts again at another seed.
    public void restart(long seed) {
        state = seed;
    }

    /// 64 random bits.
    public long nextLong() {
        state += GOLDEN;
        return mixed(state);
    }

    /// A whole number from 0 up to, not including, `bound`; the bias is below 2⁻³² for any `bound` an array can have.
    public int nextInt(int bound) {
        return (int) Math.multiplyHigh(nextLong() >>> 1, (long) bound << 1);
    }

    /// A real number from 0 up to, not including, 1.
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /// Puts an array in random order (Fisher and Yates).
    public void shuffle(int[] items) {
        for (int last = items.length - 1; last > 0; last--) {
            int other = nextInt(last + 1);
            int kept = items[last];
            items[last] = items[other];
            items[other] = kept;
        }
    }

    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
