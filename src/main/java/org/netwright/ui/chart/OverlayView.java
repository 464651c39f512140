package org.netwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.netwright.chart.CurvesTable;
import org.netwright.chart.LearningCurves;
import org.netwright.chart.OverlayChart;
import org.netwright.chart.OverlayPicture;
import org.netwright.chart.RunInk;
import org.netwright.chart.RunTrace;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Subscription;

/// The curves of several runs over each other: loss and metric, with a key to who is who.
public final class OverlayView extends BorderPane implements Subscription {
    private static final String LOSS = "loss";

    private final Words words;
    private final OverlayPane lossPane;
    private final OverlayPane metricPane;
    private final FlowPane legend = Styles.styled(new FlowPane(18, 4), "nw-overlay-legend");
    private final OverlayChart loss;
    private OverlayChart metric;
    private String metricName = "accuracy";
    private List<RunTrace> traces = List.of();
    private final LensActions looking;
    private final List<Action> saving;
    private final Subscriptions subscriptions = new Subscriptions();
    private Theme theme;

    /// No runs yet.
    ///
    /// @param files where the curves are saved
    public OverlayView(Theme theme, CurvesFiles files, Words words) {
        this.theme = theme;
        this.words = words;
        setId("overlay");
        getStylesheets().add(Styles.sheet(CurvesView.class, "curves.css"));
        getStyleClass().add("nw-curves");
        setMinSize(0, 0);
        loss = new OverlayChart(LOSS, words, theme);
        metric = new OverlayChart(metricName, words, theme);
        looking = new LensActions(words);
        saving = List.of(
                Action.of(words.of("chart.save.picture"), () -> files.picture(picture())),
                Action.of(
                        words.of("chart.save.table"),
                        () -> files.table(CurvesTable.csv(List.of(loss, metric), words.of("chart.csv.epoch")))));
        lossPane = pane(loss, LOSS);
        metricPane = pane(metric, metricName);
        var tools = new ChartTools(subscriptions, words);
        var row = new HBox(
                12,
                ChartTools.over(lossPane, new HBox(tools.tool(looking.axis(), "overlay-axis", "loss-axis"))),
                ChartTools.over(metricPane, new HBox(
                        tools.whilePossible(looking.whole(), "overlay-whole", "whole-curves"),
                        tools.saving(saving, "overlay-save"))));
        subscriptions.listen(looking.lens(), this::refresh);
        row.setMinSize(0, 0);
        setCenter(row);
        setBottom(legend);
    }

    private OverlayPane pane(OverlayChart chart, String figure) {
        var pane = new OverlayPane(chart, theme, words);
        pane.setAccessibleText(description(figure));
        pane.zooming(looking::zoom, looking.whole().run());
        return pane;
    }

    private String description(String figure) {
        return words.of("chart.overlay.description", words.or("chart.metric." + figure, figure));
    }

    /// Shows runs, in the order of their inks; of other runs than before all epochs.
    public void show(List<RunTrace> runs) {
        boolean same = runs.stream().map(RunTrace::name).toList().equals(traces.stream().map(RunTrace::name).toList());
        traces = List.copyOf(runs);
        if (!same) {
            looking.whole().run().run();
        }
        String wanted = runs.stream()
                .flatMap(run -> run.epochs().stream())
                .flatMap(record -> LearningCurves.metricOf(record).stream())
                .findFirst()
                .orElse(metricName);
        if (!wanted.equals(metricName)) {
            metricName = wanted;
            metric = new OverlayChart(wanted, words, theme);
            metricPane.setAccessibleText(description(wanted));
        }
        refresh();
    }

    /// Painting in another size moves the axes, so the view is painted anew.
    private byte[] picture() {
        byte[] png = OverlayPicture.png(List.of(loss, metric), traces, theme);
        refresh();
        return png;
    }

    /// What the keyboard does here.
    public List<Action> actions() {
        return List.of(looking.axis(), looking.whole());
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /// Takes the colours of another theme.
    public void dress(Theme now) {
        theme = now;
        loss.dress(now);
        metric.dress(now);
        refresh();
    }

    private void refresh() {
        loss.look(looking.lens().get());
        metric.look(looking.lens().get());
        loss.show(traces);
        metric.show(traces);
        lossPane.show(loss, theme);
        metricPane.show(metric, theme);
        var keys = new ArrayList<HBox>();
        for (int i = 0; i < traces.size(); i++) {
            keys.add(Controls.row(
                    7, InkLine.of(RunInk.of(i, theme)), Controls.label(traces.get(i).name(), "nw-small")));
        }
        legend.getChildren().setAll(keys);
        if (!keys.isEmpty()) {
            legend.getChildren().add(Controls.label(words.of("chart.overlay.how"), "nw-small", "nw-muted"));
        }
    }
}
