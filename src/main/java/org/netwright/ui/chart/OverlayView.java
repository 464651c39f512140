package org.netwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.netwright.chart.LearningCurves;
import org.netwright.chart.OverlayChart;
import org.netwright.chart.RunInk;
import org.netwright.chart.RunTrace;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// The curves of several runs over each other: loss and metric, with a key to who is who.
public final class OverlayView extends BorderPane {
    private static final String LOSS = "loss";

    private final Words words;
    private final OverlayPane lossPane;
    private final OverlayPane metricPane;
    private final FlowPane legend = Styles.styled(new FlowPane(18, 4), "nw-overlay-legend");
    private final OverlayChart loss;
    private OverlayChart metric;
    private String metricName = "accuracy";
    private List<RunTrace> traces = List.of();
    private Theme theme;

    /// No runs yet.
    public OverlayView(Theme theme, Words words) {
        this.theme = theme;
        this.words = words;
        setId("overlay");
        getStylesheets().add(Styles.sheet(CurvesView.class, "curves.css"));
        getStyleClass().add("nw-curves");
        setMinSize(0, 0);
        loss = new OverlayChart(LOSS, words, theme);
        metric = new OverlayChart(metricName, words, theme);
        lossPane = pane(loss, LOSS);
        metricPane = pane(metric, metricName);
        var row = new HBox(12, lossPane, metricPane);
        row.setMinSize(0, 0);
        setCenter(row);
        setBottom(legend);
    }

    private OverlayPane pane(OverlayChart chart, String figure) {
        var pane = new OverlayPane(chart, theme, words);
        pane.setAccessibleText(description(figure));
        HBox.setHgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private String description(String figure) {
        return words.of("chart.overlay.description", words.or("chart.metric." + figure, figure));
    }

    /// Shows runs, in the order of their inks.
    public void show(List<RunTrace> runs) {
        traces = List.copyOf(runs);
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

    /// Takes the colours of another theme.
    public void dress(Theme now) {
        theme = now;
        loss.dress(now);
        metric.dress(now);
        refresh();
    }

    private void refresh() {
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
