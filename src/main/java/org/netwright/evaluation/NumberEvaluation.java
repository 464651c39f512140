package org.netwright.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// How close a network's numbers come to the truth.
public final class NumberEvaluation implements Evaluation {
    private static final String NO_SAMPLES = "evaluation.no-samples";
    private static final String NO_NUMBERS = "evaluation.no-numbers";
    private static final String ONE_SAMPLE = "evaluation.one-sample";

    private final NumberScores scores;
    private final double[] values;
    private final List<Optional<Interval>> intervals;

    /// Works out the figures of a test set.
    public NumberEvaluation(NumberScores scores) {
        this.scores = scores;
        var measure = new NumberMeasure(scores);
        values = new double[measure.figures()];
        measure.measure(Bootstrap.once(scores.size()), values);
        intervals = Bootstrap.intervals(measure);
    }

    /// The answers the figures are of: what was predicted, what is true, and the residuals.
    public NumberScores scores() {
        return scores;
    }

    @Override
    public int size() {
        return scores.size();
    }

    /// Of several numbers, MAE and R² are means over them, and RMSE is the root of the mean squared error of all.
    @Override
    public SequencedMap<String, Figure> figures() {
        var figures = new LinkedHashMap<String, Figure>();
        figures.put("loss", figure(NumberMeasure.LOSS));
        figures.put("mae", figure(NumberMeasure.ALL + NumberMeasure.MAE));
        figures.put("rmse", figure(NumberMeasure.ALL + NumberMeasure.RMSE));
        figures.put("r2", figure(NumberMeasure.ALL + NumberMeasure.R2));
        return Collections.unmodifiableSequencedMap(figures);
    }

    /// The figures of each number.
    public List<NumberFigures> outputs() {
        var outputs = new ArrayList<NumberFigures>();
        for (int i = 0; i < scores.names().size(); i++) {
            outputs.add(new NumberFigures(
                    scores.names().get(i),
                    figure(NumberMeasure.at(i, NumberMeasure.MAE)),
                    figure(NumberMeasure.at(i, NumberMeasure.RMSE)),
                    figure(NumberMeasure.at(i, NumberMeasure.R2)),
                    figure(NumberMeasure.at(i, NumberMeasure.BIAS))));
        }
        return List.copyOf(outputs);
    }

    private Figure figure(int at) {
        String reason = size() == 0 ? NO_SAMPLES : size() == 1 ? ONE_SAMPLE : NO_NUMBERS;
        return Figure.of(values[at], intervals.get(at), reason);
    }

    @Override
    public Answer.OfNumbers answer(int place) {
        return scores.answer(place);
    }

    @Override
    public List<Answer.OfNumbers> worst(int most) {
        return IntStream.range(0, size())
                .mapToObj(scores::answer)
                .sorted(Comparator.comparingDouble(Answer.OfNumbers::loss).reversed())
                .limit(most)
                .toList();
    }
}
