package org.netwright.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.netwright.training.ClassCounts;

/// The figures of answers that are classes: of all samples, and of each class against the others.
final class ClassMeasure implements Measure {
    static final int LOSS = 0;
    static final int ACCURACY = 1;
    /// Precision, recall and F1, each class counting the same.
    static final int MACRO = 2;
    /// Precision, recall and F1, each class counting as its samples do.
    static final int WEIGHTED = 5;
    /// The area under the ROC curve and the average precision, each class counting the same.
    static final int AREAS = 8;

    static final int PRECISION = 0;
    static final int RECALL = 1;
    static final int F1 = 2;
    static final int AREA = 3;
    static final int AVERAGE_PRECISION = 4;

    private static final int CLASSES = 10;
    private static final int EACH = 5;
    private static final long MOST_RANKED = 200_000;

    private final ClassScores scores;
    private final ClassCounts counts;
    private final List<Ranking> rankings;

    /// The figures of a test set.
    ///
    /// @param ranked whether those that need samples in order of their scores are among them; else they are undefined
    ClassMeasure(ClassScores scores, boolean ranked) {
        this.scores = scores;
        int classes = scores.labels().size();
        counts = new ClassCounts(classes);
        rankings = ranked
                ? IntStream.range(0, classes).mapToObj(c -> new Ranking(scores, c)).toList()
                : List.of();
    }

    /// Whether ranking samples by every class again and again takes no longer than a person wants to wait.
    static boolean quicklyRanked(ClassScores scores) {
        return (long) scores.size() * scores.labels().size() <= MOST_RANKED;
    }

    /// Where a figure of a class is.
    static int at(int of, int figure) {
        return CLASSES + of * EACH + figure;
    }

    @Override
    public int samples() {
        return scores.size();
    }

    @Override
    public int figures() {
        return CLASSES + counts.classes() * EACH;
    }

    @Override
    public void measure(int[] times, double[] into) {
        counts.clear();
        double loss = 0;
        long samples = 0;
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                counts.add(scores.truth(i), scores.guess(i), times[i]);
                loss += times[i] * scores.loss(i);
                samples += times[i];
            }
        }
        into[LOSS] = loss / samples;
        into[ACCURACY] = orNaN(counts.accuracy());
        for (int c = 0; c < counts.classes(); c++) {
            into[at(c, PRECISION)] = orNaN(counts.precision(c));
            into[at(c, RECALL)] = orNaN(counts.recall(c));
            into[at(c, F1)] = orNaN(counts.f1(c));
            rank(c, times, into);
        }
        for (int figure = 0; figure < 3; figure++) {
            into[MACRO + figure] = mean(into, figure, ignored -> 1);
            into[WEIGHTED + figure] = mean(into, figure, counts::support);
        }
        into[AREAS] = mean(into, AREA, ignored -> 1);
        into[AREAS + 1] = mean(into, AVERAGE_PRECISION, ignored -> 1);
    }

    private void rank(int of, int[] times, double[] into) {
        if (rankings.isEmpty()) {
            into[at(of, AREA)] = Double.NaN;
            into[at(of, AVERAGE_PRECISION)] = Double.NaN;
        } else {
            rankings.get(of).measure(times, into, at(of, AREA));
        }
    }

    /// The mean over the classes of which a figure is defined.
    private double mean(double[] figures, int which, IntToLongFunction weight) {
        double sum = 0;
        long weights = 0;
        for (int c = 0; c < counts.classes(); c++) {
            double figure = figures[at(c, which)];
            if (!Double.isNaN(figure)) {
                sum += weight.applyAsLong(c) * figure;
                weights += weight.applyAsLong(c);
            }
        }
        return weights == 0 ? Double.NaN : sum / weights;
    }

    private static double orNaN(OptionalDouble figure) {
        return figure.orElse(Double.NaN);
    }
}
