package org.netwright.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What becomes of a class as its threshold falls: the points of its ROC curve and of its precision-recall curve. Samples
/// of equal score pass together, so there is a point for each score that occurs.
///
/// @param points from a threshold that no sample passes to one that all pass
/// @param area under the ROC curve, straight lines between its points: the share of pairs in the right order, ties half
/// @param averagePrecision Σ (Rₖ − Rₖ₋₁) Pₖ over the points, R the recall, P the precision
public record RankingCurve(List<Point> points, double area, double averagePrecision) {
    /// Copies the list.
    public RankingCurve {
        points = List.copyOf(points);
    }

    /// One threshold.
    ///
    /// @param threshold the least probability that passes; infinite for the first, which no sample passes
    /// @param truePositiveRate the share of samples of the class that pass: the recall
    /// @param falsePositiveRate the share of other samples that pass
    /// @param precision of the samples that pass, the share of the class; empty where none passes
    public record Point(
            double threshold, double truePositiveRate, double falsePositiveRate, OptionalDouble precision) {}

    /// The curve of a class; empty where samples of the class, or others, are missing.
    static Optional<RankingCurve> of(ClassScores scores, int which) {
        var ranking = new Ranking(scores, which);
        double[] areas = new double[2];
        ranking.measure(Bootstrap.once(scores.size()), areas, 0);
        if (Double.isNaN(areas[0])) {
            return Optional.empty();
        }
        int[] all = new int[2];
        ranking.walk((odds, hits, misses) -> {
            all[0] = hits;
            all[1] = misses;
        });
        var points = new ArrayList<Point>();
        points.add(new Point(Double.POSITIVE_INFINITY, 0, 0, OptionalDouble.empty()));
        ranking.walk((odds, hits, misses) -> points.add(new Point(
                ClassScores.chance(odds),
                hits / (double) all[0],
                misses / (double) all[1],
                OptionalDouble.of(hits / (double) (hits + misses)))));
        return Optional.of(new RankingCurve(points, areas[0], areas[1]));
    }
}
