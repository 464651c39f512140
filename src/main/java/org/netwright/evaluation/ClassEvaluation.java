package org.netwright.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// How well a network tells classes apart.
public final class ClassEvaluation implements Evaluation {
    private static final String NO_SAMPLES = "evaluation.no-samples";
    private static final String NO_NUMBERS = "evaluation.no-numbers";
    private static final String NOT_OF_CLASS = "evaluation.class.none";
    private static final String NEVER_ANSWERED = "evaluation.class.never-answered";
    private static final String NEITHER = "evaluation.class.neither";
    private static final String ONE_SIDE = "evaluation.class.one-side";

    private final ClassScores scores;
    private final Confusion confusion;
    private final double[] values;
    private final List<Optional<Interval>> intervals;

    /// Works out the figures of a test set.
    public ClassEvaluation(ClassScores scores) {
        this.scores = scores;
        confusion = new Confusion(scores);
        var whole = new ClassMeasure(scores, true);
        values = new double[whole.figures()];
        whole.measure(Bootstrap.once(scores.size()), values);
        intervals = Bootstrap.intervals(
                ClassMeasure.quicklyRanked(scores) ? whole : new ClassMeasure(scores, false));
    }

    /// The answers the figures are of.
    public ClassScores scores() {
        return scores;
    }

    /// The class names in index order.
    public List<String> labels() {
        return scores.labels();
    }

    @Override
    public int size() {
        return scores.size();
    }

    /// Macro figures are means over the classes of which they are defined, each counting the same; weighted ones let each
    /// count as its samples do. Of two classes, `auc` and `average_precision` are those of the second.
    @Override
    public SequencedMap<String, Figure> figures() {
        String ofAll = scores.size() == 0 ? NO_SAMPLES : NO_NUMBERS;
        var figures = new LinkedHashMap<String, Figure>();
        figures.put("loss", figure(ClassMeasure.LOSS, ofAll));
        figures.put("accuracy", figure(ClassMeasure.ACCURACY, ofAll));
        average(figures, "macro_", ClassMeasure.MACRO);
        average(figures, "weighted_", ClassMeasure.WEIGHTED);
        boolean two = labels().size() == 2;
        int areas = two ? ClassMeasure.at(1, ClassMeasure.AREA) : ClassMeasure.AREAS;
        figures.put(two ? "auc" : "macro_auc", figure(areas, ONE_SIDE));
        figures.put(two ? "average_precision" : "macro_average_precision", figure(areas + 1, ONE_SIDE));
        return Collections.unmodifiableSequencedMap(figures);
    }

    private void average(SequencedMap<String, Figure> into, String name, int at) {
        into.put(name + "precision", figure(at + ClassMeasure.PRECISION, NO_SAMPLES));
        into.put(name + "recall", figure(at + ClassMeasure.RECALL, NO_SAMPLES));
        into.put(name + "f1", figure(at + ClassMeasure.F1, NO_SAMPLES));
    }

    private Figure figure(int at, String reason) {
        return Figure.of(values[at], intervals.get(at), reason);
    }

    /// The figures of each class, in index order.
    public List<ClassFigures> classes() {
        var classes = new ArrayList<ClassFigures>();
        for (int c = 0; c < labels().size(); c++) {
            int of = c;
            int predicted = IntStream.range(0, labels().size()).map(truth -> confusion.count(truth, of)).sum();
            classes.add(new ClassFigures(
                    labels().get(c),
                    confusion.support(c),
                    predicted,
                    figure(ClassMeasure.at(c, ClassMeasure.PRECISION), NEVER_ANSWERED),
                    figure(ClassMeasure.at(c, ClassMeasure.RECALL), NOT_OF_CLASS),
                    figure(ClassMeasure.at(c, ClassMeasure.F1), NEITHER),
                    figure(ClassMeasure.at(c, ClassMeasure.AREA), ONE_SIDE),
                    figure(ClassMeasure.at(c, ClassMeasure.AVERAGE_PRECISION), ONE_SIDE)));
        }
        return List.copyOf(classes);
    }

    /// How often each class was taken for each.
    public Confusion confusion() {
        return confusion;
    }

    /// The curves of a class against the others; empty where samples of it, or others, are missing.
    public Optional<RankingCurve> curve(int of) {
        return RankingCurve.of(scores, of);
    }

    /// Whether the network is as sure as it should be.
    public Calibration calibration() {
        return Calibration.of(scores);
    }

    @Override
    public Answer.OfClass answer(int place) {
        return scores.answer(place);
    }

    @Override
    public List<Answer.OfClass> worst(int most) {
        return first(most, Comparator.comparingDouble(Answer.OfClass::loss).reversed(), false);
    }

    /// The wrong answers the network was surest of, the surest first; of equal ones the first in the test set.
    ///
    /// @param most how many at most
    public List<Answer.OfClass> confidentMistakes(int most) {
        return first(most, Comparator.comparingDouble(Answer.OfClass::confidence).reversed(), true);
    }

    private List<Answer.OfClass> first(int most, Comparator<Answer.OfClass> order, boolean wrong) {
        return IntStream.range(0, size())
                .mapToObj(scores::answer)
                .filter(answer -> !wrong || !answer.right())
                .sorted(order)
                .limit(most)
                .toList();
    }
}
