package org.netwright.ui.results;

import java.util.List;
import java.util.Locale;
import org.netwright.evaluation.Calibration;
import org.netwright.evaluation.ClassEvaluation;
import org.netwright.evaluation.RankingCurve;
import org.netwright.param.Words;
import org.netwright.ui.fx.Amounts;

/// What can be drawn of a test of classes beside the confusion, as points between 0 and 1.
enum ClassPlot {
    /// How many samples of a class are found, over how many others are taken for it.
    ROC,
    /// How many of those taken for a class are of it, over how many of it are found.
    PRECISION,
    /// How many answers are right, over how sure the network was.
    CALIBRATION;

    /// A point that can be asked what it says.
    ///
    /// @param x from 0 to 1
    /// @param y from 0 to 1
    /// @param said in a sentence
    record Spot(double x, double y, String said) {}

    /// Points in order, and the line to compare them with.
    ///
    /// @param spots none where nothing can be drawn
    /// @param from where the dashed line begins at the left
    /// @param end where it ends at the right
    /// @param said what stands over all of it
    record Drawn(List<Spot> spots, double from, double end, String said) {}

    /// Its name in keys and ids.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is of one class.
    boolean ofClass() {
        return this != CALIBRATION;
    }

    /// What is drawn.
    ///
    /// @param of the class
    Drawn of(ClassEvaluation evaluation, int of, Words words) {
        return switch (this) {
            case ROC -> evaluation.curve(of).map(curve -> roc(curve, words)).orElseGet(() -> none(words));
            case PRECISION -> evaluation.curve(of).map(curve -> precision(curve, words)).orElseGet(() -> none(words));
            case CALIBRATION -> calibration(evaluation.calibration(), words);
        };
    }

    private static Drawn none(Words words) {
        return new Drawn(List.of(), 0, 0, words.of("evaluation.class.one-side"));
    }

    private static Drawn roc(RankingCurve curve, Words words) {
        List<Spot> spots = curve.points().stream()
                .map(point -> new Spot(point.falsePositiveRate(), point.truePositiveRate(), words.of(
                        "ui.results.roc.at",
                        threshold(point),
                        Amounts.percent(point.truePositiveRate()),
                        Amounts.percent(point.falsePositiveRate()))))
                .toList();
        return new Drawn(spots, 0, 1, words.of("ui.results.roc.area", FigureText.plain(curve.area())));
    }

    private static Drawn precision(RankingCurve curve, Words words) {
        List<Spot> spots = curve.points().stream()
                .filter(point -> point.precision().isPresent())
                .map(point -> new Spot(point.truePositiveRate(), point.precision().getAsDouble(), words.of(
                        "ui.results.precision.at",
                        threshold(point),
                        Amounts.percent(point.precision().getAsDouble()),
                        Amounts.percent(point.truePositiveRate()))))
                .toList();
        double share = spots.isEmpty() ? 0 : spots.getLast().y(); // where all pass, the share is that of the class
        return new Drawn(
                spots, share, share, words.of("ui.results.precision.area", FigureText.plain(curve.averagePrecision())));
    }

    private static String threshold(RankingCurve.Point point) {
        return FigureText.plain(Math.min(1, point.threshold()));
    }

    private static Drawn calibration(Calibration calibration, Words words) {
        List<Spot> spots = calibration.bins().stream()
                .filter(bin -> bin.count() > 0)
                .map(bin -> new Spot(bin.confidence(), bin.right(), words.of(
                        "ui.results.calibration.at",
                        Amounts.count(bin.count()),
                        Amounts.percent(bin.from()),
                        Amounts.percent(bin.to()),
                        Amounts.percent(bin.right()))))
                .toList();
        return new Drawn(
                spots, 0, 1, words.of("ui.results.calibration.error", Amounts.percent(calibration.error())));
    }
}
