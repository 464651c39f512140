package org.netwright.training;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How often each class occurs, is answered, and is answered rightly, and the figures that follow from that alone.
public final class ClassCounts {
    private final long[] actual;
    private final long[] predicted;
    private final long[] hits;
    private long samples;
    private long right;

    /// Nothing counted yet.
    public ClassCounts(int classes) {
        actual = new long[classes];
        predicted = new long[classes];
        hits = new long[classes];
    }

    /// Counts a sample so many times.
    public void add(int truth, int guess, int times) {
        actual[truth] += times;
        predicted[guess] += times;
        samples += times;
        if (truth == guess) {
            hits[truth] += times;
            right += times;
        }
    }

    /// Forgets everything.
    public void clear() {
        Arrays.fill(actual, 0);
        Arrays.fill(predicted, 0);
        Arrays.fill(hits, 0);
        samples = 0;
        right = 0;
    }

    /// How many classes there are.
    public int classes() {
        return hits.length;
    }

    /// How many samples are of a class.
    public long support(int of) {
        return actual[of];
    }

    /// How many samples a class was answered for.
    public long predicted(int as) {
        return predicted[as];
    }

    /// The share of samples whose class was answered; empty without samples.
    public OptionalDouble accuracy() {
        return share(right, samples);
    }

    /// Of the samples a class was answered for, the share that are of it; empty where it never was answered.
    public OptionalDouble precision(int of) {
        return share(hits[of], predicted[of]);
    }

    /// Of the samples of a class, the share it was answered for; empty where none is of it.
    public OptionalDouble recall(int of) {
        return share(hits[of], actual[of]);
    }

    /// The harmonic mean of precision and recall; empty for a class that neither occurs nor is answered.
    public OptionalDouble f1(int of) {
        return share(2 * hits[of], predicted[of] + actual[of]);
    }

    /// The mean F1 of the classes; those that neither occur nor are answered do not count.
    public OptionalDouble macroF1() {
        double sum = 0;
        int classes = 0;
        for (int c = 0; c < hits.length; c++) {
            OptionalDouble f1 = f1(c);
            sum += f1.orElse(0);
            classes += f1.isPresent() ? 1 : 0;
        }
        return classes == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / classes);
    }

    private static OptionalDouble share(long part, long of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / (double) of);
    }

    @Override
    public String toString() {
        return right + " of " + samples + " right, classes " + Arrays.toString(actual);
    }
}
