package org.netwright.ui.results;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.netwright.evaluation.NumberScores;
import org.netwright.look.Theme;
import org.netwright.param.Words;

/// What was predicted over what is true, a point for each sample: on the line from corner to corner lie right answers.
final class ScatterView extends PlotView {
    private static final double POINT = 5;
    private static final double OPACITY = 0.55;

    private final NumberScores scores;
    private final Words words;
    private final int output;
    private final double least;
    private final double most;

    /// @param output which number
    ScatterView(NumberScores scores, int output, Theme theme, Words words) {
        super(theme);
        this.scores = scores;
        this.output = output;
        this.words = words;
        setId("scatter");
        setAccessibleText(words.of("ui.results.scatter.spoken", scores.names().get(output), scores.size()));
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.size(); i++) {
            low = Math.min(low, Math.min(scores.truth(i, output), scores.value(i, output)));
            high = Math.max(high, Math.max(scores.truth(i, output), scores.value(i, output)));
        }
        double margin = high > low ? (high - low) * 0.04 : 1;
        least = low - margin;
        most = high + margin;
    }

    @Override
    void paint(GraphicsContext to, Theme theme) {
        if (scores.size() == 0 || !Double.isFinite(most - least)) {
            return;
        }
        var axes = new PlotAxes(0, getWidth(), getHeight(), least, most);
        axes.paint(to, theme, words.of("ui.results.scatter.truth"), words.of("ui.results.scatter.answer"));
        axes.dashed(to, theme, least, most);
        to.setFill(Color.web(theme.accent(), OPACITY));
        for (int i = 0; i < scores.size(); i++) {
            to.fillOval(
                    axes.x(scores.truth(i, output)) - POINT / 2, axes.y(scores.value(i, output)) - POINT / 2, POINT, POINT);
        }
    }
}
