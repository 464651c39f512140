package org.netwright.chart;

import java.util.List;
import java.util.Optional;
import org.netwright.look.Fonts;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.training.EpochRecord;

/// The two charts of a training: its loss and its main metric. For one thread at a time.
public final class LearningCurves {
    private static final String TRAINING = "train_";
    private static final String VALIDATION = "validation_";
    private static final String LOSS = "loss";
    private static final String ACCURACY = "accuracy";

    private final Words words;
    private final Fonts fonts = new Fonts();
    private final CurvesChart loss;
    private String metricName = ACCURACY;
    private Theme theme;
    private Lens lens = Lens.USUAL;
    private CurvesChart metric;
    private List<EpochRecord> behind = List.of();

    /// Two empty charts.
    public LearningCurves(Words words, Theme theme) {
        this.words = words;
        this.theme = theme;
        this.loss = chart(LOSS);
        this.metric = chart(metricName);
    }

    /// The curves of finished epochs, for a picture of a run that is over.
    public static LearningCurves of(List<EpochRecord> epochs, Words words, Theme theme) {
        var curves = new LearningCurves(words, theme);
        curves.start(epochs.size(), epochs.stream().findFirst().flatMap(LearningCurves::metricOf).orElse(ACCURACY));
        for (EpochRecord record : epochs) {
            curves.addTrainingMean(record);
            curves.addEpoch(record);
        }
        epochs.stream()
                .filter(record -> Double.isFinite(figure(record, VALIDATION, LOSS)))
                .min((a, b) -> Double.compare(figure(a, VALIDATION, LOSS), figure(b, VALIDATION, LOSS)))
                .ifPresent(curves::markBest);
        return curves;
    }

    /// The main metric of a record: the first training figure beside the loss.
    public static Optional<String> metricOf(EpochRecord record) {
        return record.metrics().keySet().stream()
                .filter(name -> name.startsWith(TRAINING) && !name.equals(TRAINING + LOSS))
                .map(name -> name.substring(TRAINING.length()))
                .findFirst();
    }

    /// Loss and metric, in this order.
    public List<CurvesChart> charts() {
        return List.of(loss, metric);
    }

    /// Takes the colours of another theme.
    public void dress(Theme newTheme) {
        theme = newTheme;
        charts().forEach(chart -> chart.dress(newTheme));
    }

    /// Looks at the same points another way.
    public void look(Lens newLens) {
        lens = newLens;
        charts().forEach(chart -> chart.look(newLens));
    }

    /// Forgets all and begins a training.
    ///
    /// @param epochs it will have
    /// @param newMetric name of its main metric, such as `accuracy`
    public void start(int epochs, String newMetric) {
        if (!newMetric.equals(metricName)) {
            metricName = newMetric;
            metric = chart(newMetric);
            metric.look(lens);
            behind(behind);
        }
        charts().forEach(chart -> chart.start(epochs));
    }

    /// Shows the validation of another training behind this one; of no epochs, nothing.
    public void behind(List<EpochRecord> epochs) {
        behind = List.copyOf(epochs);
        var trace = new RunTrace("", 0, behind);
        loss.behind(trace.line(VALIDATION + LOSS));
        metric.behind(trace.line(VALIDATION + metricName));
    }

    /// Adds values of the training.
    ///
    /// @param at how far it is: 2.5 is the middle of the third epoch
    /// @param newLoss NaN for none
    /// @param newMetric NaN for none
    public void addTraining(double at, double newLoss, double newMetric) {
        loss.addTraining(at, newLoss);
        metric.addTraining(at, newMetric);
    }

    /// Adds values of the validation.
    ///
    /// @param epoch after which they were measured
    /// @param newLoss NaN for none
    /// @param newMetric NaN for none
    public void addValidation(int epoch, double newLoss, double newMetric) {
        loss.addValidation(epoch, newLoss);
        metric.addValidation(epoch, newMetric);
    }

    /// Adds the training's means over a finished epoch, where there are no points within it.
    public void addTrainingMean(EpochRecord record) {
        addTraining(record.epoch(), figure(record, TRAINING, LOSS), figure(record, TRAINING, metricName));
    }

    /// Adds the validation of a finished epoch.
    public void addEpoch(EpochRecord record) {
        addValidation(record.epoch(), figure(record, VALIDATION, LOSS), figure(record, VALIDATION, metricName));
    }

    /// Marks the best epoch so far.
    public void markBest(EpochRecord record) {
        loss.best(record.epoch(), figure(record, VALIDATION, LOSS));
        metric.best(record.epoch(), figure(record, VALIDATION, metricName));
    }

    private CurvesChart chart(String figure) {
        return new CurvesChart(CurveTexts.of(figure, words), Scale.of(figure), theme, fonts);
    }

    private static double figure(EpochRecord record, String part, String name) {
        return record.metrics().getOrDefault(part + name, Double.NaN);
    }
}
