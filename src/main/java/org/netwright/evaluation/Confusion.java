package org.netwright.evaluation;

import java.util.stream.IntStream;

/// How often each class was taken for each: rows are the truth, columns the answer.
public final class Confusion {
    private final ClassScores scores;
    private final int[][] counts;

    /// The confusion of a test set.
    Confusion(ClassScores scores) {
        this.scores = scores;
        int classes = scores.labels().size();
        counts = new int[classes][classes];
        for (int i = 0; i < scores.size(); i++) {
            counts[scores.truth(i)][scores.guess(i)]++;
        }
    }

    /// How many classes there are.
    public int classes() {
        return counts.length;
    }

    /// How many samples of a class were taken for another, or for itself.
    public int count(int truth, int guess) {
        return counts[truth][guess];
    }

    /// How many samples are of a class.
    public int support(int truth) {
        return IntStream.of(counts[truth]).sum();
    }

    /// Those samples by their numbers in the data set, in the order of the test set.
    public int[] samples(int truth, int guess) {
        return IntStream.range(0, scores.size())
                .filter(i -> scores.truth(i) == truth && scores.guess(i) == guess)
                .map(scores::sample)
                .toArray();
    }
}
