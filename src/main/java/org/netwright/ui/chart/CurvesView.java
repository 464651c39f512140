package org.netwright.ui.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.netwright.chart.CurvesPicture;
import org.netwright.chart.CurvesTable;
import org.netwright.chart.LearningCurves;
import org.netwright.chart.Lens;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.training.EpochRecord;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Subscription;

/// Loss and metric of a training, side by side, growing while it runs. Points may come as often as they like: the
/// charts are painted at their own pace.
public final class CurvesView extends StackPane implements Subscription {
    private final Words words;
    private final LearningCurves curves;
    private final List<ChartPane> panes;
    private final List<Action> saving;
    private final LensActions looking;
    private final Subscriptions subscriptions = new Subscriptions();
    private int batches;

    /// Two empty charts.
    ///
    /// @param files where the curves are saved
    public CurvesView(Words words, Theme theme, CurvesFiles files) {
        this.words = words;
        curves = new LearningCurves(words, theme);
        looking = new LensActions(words);
        panes = curves.charts().stream().map(chart -> new ChartPane(chart, words)).toList();
        for (ChartPane pane : panes) {
            pane.pointing(this::mark);
            pane.zooming(looking::zoom, looking.whole().run());
        }
        saving = List.of(
                Action.of(words.of("chart.save.picture"), () -> files.picture(picture())),
                Action.of(words.of("chart.save.table"), () -> files.table(CurvesTable.csv(curves, words.of("chart.csv.epoch")))));
        getStylesheets().add(Styles.sheet(CurvesView.class, "curves.css"));
        getStyleClass().add("nw-curves");
        setMinSize(0, 0);
        getChildren().add(charts());
        subscriptions.add(looking.lens().listen(this::look));
        subscriptions.add(looking.follow(epochs -> {
            curves.behind(epochs);
            repaint();
        }));
        describe("accuracy");
        visibleProperty().subscribe(this::repaint);
    }

    private HBox charts() {
        var tools = new ChartTools(subscriptions, words);
        List<HBox> corners = List.of(
                new HBox(
                        tools.tool(looking.smoothing(), "smooth-curves", "smooth-curves"),
                        tools.tool(looking.axis(), "loss-axis", "loss-axis")),
                new HBox(
                        tools.whilePossible(looking.compare(), "compare-curves", "compare-curves"),
                        tools.whilePossible(looking.whole(), "whole-curves", "whole-curves"),
                        tools.saving(saving, "save-curves")));
        var row = new HBox(12);
        row.setMinSize(0, 0);
        for (int i = 0; i < panes.size(); i++) {
            row.getChildren().add(ChartTools.over(panes.get(i), corners.get(i)));
        }
        return row;
    }

    private void look(Lens lens) {
        curves.look(lens);
        repaint();
    }

    private void describe(String metric) {
        List<String> figures = List.of("loss", metric);
        for (int i = 0; i < figures.size(); i++) {
            String figure = figures.get(i);
            panes.get(i).setAccessibleText(words.of("chart.description", words.or("chart.metric." + figure, figure)));
        }
    }

    /// It may have come into sight: paints what has changed meanwhile.
    public void seen() {
        panes.forEach(ChartPane::paintIfStale);
    }

    /// Begins a training and forgets the one before.
    ///
    /// @param epochs it will have
    /// @param metric name of its main metric, such as `accuracy`
    public void start(int epochs, String metric) {
        looking.whole().run().run();
        curves.start(epochs, metric);
        panes.getLast().show(curves.charts().getLast());
        describe(metric);
        repaint();
    }

    /// Takes the run before, to be seen behind this one as far as a person likes.
    public void before(List<EpochRecord> epochs) {
        looking.before(epochs);
    }

    /// Takes how many batches an epoch has, so that readings can name them.
    public void batches(int perEpoch) {
        batches = perEpoch;
    }

    /// Adds values of the training.
    ///
    /// @param at how far it is: 2.5 is the middle of the third epoch
    /// @param loss NaN for none
    /// @param metric NaN for none
    public void addTraining(double at, double loss, double metric) {
        curves.addTraining(at, loss, metric);
        grow();
    }

    /// Adds values of the validation.
    ///
    /// @param epoch after which they were measured
    /// @param loss NaN for none
    /// @param metric NaN for none
    public void addValidation(int epoch, double loss, double metric) {
        curves.addValidation(epoch, loss, metric);
        grow();
    }

    /// Adds the training's means over a finished epoch, where there are no points within it.
    public void addTrainingMean(EpochRecord record) {
        curves.addTrainingMean(record);
        grow();
    }

    /// Adds the validation of a finished epoch.
    public void addEpoch(EpochRecord record) {
        curves.addEpoch(record);
        grow();
    }

    /// Marks the best epoch so far.
    public void markBest(EpochRecord record) {
        curves.markBest(record);
        grow();
    }

    /// Forgets all points.
    public void clear() {
        start(1, "accuracy");
    }

    /// Takes the colours of another theme.
    public void dress(Theme theme) {
        curves.dress(theme);
        repaint();
    }

    /// What the keyboard does here.
    public List<Action> actions() {
        return Stream.concat(looking.all().stream(), saving.stream()).toList();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /// Painting in another size moves the axes, so the view is painted anew.
    private byte[] picture() {
        byte[] png = CurvesPicture.png(curves);
        repaint();
        return png;
    }

    private void mark(OptionalDouble epoch) {
        panes.forEach(pane -> pane.mark(epoch, batches));
    }

    private void grow() {
        panes.forEach(ChartPane::grow);
    }

    private void repaint() {
        panes.forEach(ChartPane::repaint);
    }
}
