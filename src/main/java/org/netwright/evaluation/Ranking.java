package org.netwright.evaluation;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Samples from the one most likely to be of a class to the least likely, those of equal score being one step. A sample
/// may count several times, or not at all.
final class Ranking {
    private static final int PLACE = 2;
    private static final int POSITIVE = 2;
    private static final int LAST = 1;

    /// For each sample its place in the test set, whether it is of the class, and whether a step ends with it.
    private final int[] order;

    private final float[] odds;

    /// Ranks samples.
    ///
    /// @param scores of all samples
    /// @param of the class
    Ranking(ClassScores scores, int of) {
        this(scores.size(), place -> scores.truth(place) == of, place -> scores.odds(place, of));
    }

    private Ranking(int samples, IntPredicate positive, Odds by) {
        order = new int[samples];
        odds = new float[samples];
        long[] keys = new long[samples];
        for (int place = 0; place < samples; place++) {
            keys[place] = (long) descending(by.of(place)) << Integer.SIZE | place;
        }
        Arrays.sort(keys);
        for (int i = 0; i < samples; i++) {
            int place = (int) keys[i];
            boolean last = i + 1 == samples || keys[i] >> Integer.SIZE != keys[i + 1] >> Integer.SIZE;
            odds[i] = by.of(place);
            order[i] = place << PLACE | (positive.test(place) ? POSITIVE : 0) | (last ? LAST : 0);
        }
    }

    @FunctionalInterface
    private interface Odds {
        float of(int place);
    }

    /// A whole number that falls as a float rises; −0 is 0.
    private static int descending(float value) {
        int bits = Float.floatToIntBits(value + 0f);
        int negative = bits >> (Integer.SIZE - 1); // all ones, or none
        return ~(bits ^ (negative & Integer.MAX_VALUE));
    }

    /// Told every step, from the most likely on.
    @FunctionalInterface
    interface Steps {
        /// A step.
        ///
        /// @param odds the log-odds of its samples
        /// @param hits how many samples so far are of the class
        /// @param misses how many are not
        void step(float odds, int hits, int misses);
    }

    /// Goes down the steps, each sample counted once.
    void walk(Steps steps) {
        int hits = 0;
        int misses = 0;
        for (int i = 0; i < order.length; i++) {
            if ((order[i] & POSITIVE) != 0) {
                hits++;
            } else {
                misses++;
            }
            if ((order[i] & LAST) != 0) {
                steps.step(odds[i], hits, misses);
            }
        }
    }

    /// The area under the ROC curve and the average precision: Σ (Rₖ − Rₖ₋₁) Pₖ over the steps, R the recall, P the
    /// precision. Both NaN where samples of the class, or others, are missing.
    ///
    /// @param times how often each sample counts
    /// @param area where the area goes; the average precision goes behind it
    void measure(int[] times, double[] into, int area) {
        double ordered = 0;
        double precisions = 0;
        int hits = 0;
        int seen = 0;
        int hitsBefore = 0;
        int seenBefore = 0;
        for (int each : order) {
            int count = times[each >> PLACE];
            seen += count;
            hits += count & -(each >> 1 & 1); // without a branch, which would be mispredicted for each tenth sample
            if ((each & LAST) != 0) {
                int newHits = hits - hitsBefore;
                if (newHits > 0) {
                    precisions += newHits * (double) hits / seen;
                }
                ordered += (seen - seenBefore - newHits) * (hitsBefore + newHits / 2.0);
                hitsBefore = hits;
                seenBefore = seen;
            }
        }
        int misses = seen - hits;
        boolean both = hits > 0 && misses > 0;
        into[area] = both ? ordered / ((double) hits * misses) : Double.NaN;
        into[area + 1] = both ? precisions / hits : Double.NaN;
    }
}
