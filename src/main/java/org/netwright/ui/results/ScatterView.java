package org.netwright.ui.results;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.netwright.evaluation.NumberScores;
import org.netwright.look.Theme;
import org.netwright.param.Words;

/// What was predicted over what is true, a point for each sample: on the line from corner to corner lie right answers.
final class ScatterView extends Region {
    private static final double LEFT = 62;
    private static final double RIGHT = 14;
    private static final double TOP = 10;
    private static final double BOTTOM = 46;
    private static final double POINT = 5;
    private static final double OPACITY = 0.55;
    private static final int TICKS = 4;

    private final NumberScores scores;
    private final Words words;
    private final Canvas canvas = new Canvas();
    private final int output;
    private final double least;
    private final double most;
    private Theme theme;

    /// @param output which number
    ScatterView(NumberScores scores, int output, Theme theme, Words words) {
        this.scores = scores;
        this.output = output;
        this.theme = theme;
        this.words = words;
        setId("scatter");
        setMinSize(240, 200);
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
        getChildren().add(canvas);
    }

    /// Takes the colours of another theme.
    void dress(Theme now) {
        theme = now;
        paint();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 460;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 460;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint();
    }

    private double x(double value) {
        return LEFT + (value - least) / (most - least) * (getWidth() - LEFT - RIGHT);
    }

    private double y(double value) {
        return getHeight() - BOTTOM - (value - least) / (most - least) * (getHeight() - TOP - BOTTOM);
    }

    private void paint() {
        GraphicsContext to = canvas.getGraphicsContext2D();
        to.clearRect(0, 0, getWidth(), getHeight());
        if (scores.size() == 0 || !Double.isFinite(most - least)) {
            return;
        }
        axes(to);
        to.setStroke(Color.web(theme.muted()));
        to.setLineDashes(5, 5);
        to.strokeLine(x(least), y(least), x(most), y(most));
        to.setLineDashes();
        to.setFill(Color.web(theme.accent(), OPACITY));
        for (int i = 0; i < scores.size(); i++) {
            to.fillOval(
                    x(scores.truth(i, output)) - POINT / 2, y(scores.value(i, output)) - POINT / 2, POINT, POINT);
        }
    }

    private void axes(GraphicsContext to) {
        to.setFont(Font.font("JetBrains Mono", 10.5));
        to.setTextBaseline(VPos.CENTER);
        to.setLineWidth(1);
        for (int i = 0; i <= TICKS; i++) {
            double value = least + (most - least) * i / TICKS;
            to.setStroke(Color.web(theme.rule()));
            to.strokeLine(LEFT, y(value), getWidth() - RIGHT, y(value));
            to.strokeLine(x(value), TOP, x(value), getHeight() - BOTTOM);
            to.setFill(Color.web(theme.muted()));
            to.setTextAlign(TextAlignment.RIGHT);
            to.fillText(FigureText.plain(value), LEFT - 6, y(value));
            to.setTextAlign(i == TICKS ? TextAlignment.RIGHT : TextAlignment.CENTER);
            to.fillText(FigureText.plain(value), x(value), getHeight() - BOTTOM + 12);
        }
        to.setFont(Font.font("Inter", 11.5));
        to.setFill(Color.web(theme.text()));
        to.setTextAlign(TextAlignment.CENTER);
        to.fillText(words.of("ui.results.scatter.truth"), (LEFT + getWidth() - RIGHT) / 2, getHeight() - 12);
        to.save();
        to.translate(10, (TOP + getHeight() - BOTTOM) / 2);
        to.rotate(-90);
        to.fillText(words.of("ui.results.scatter.answer"), 0, 0);
        to.restore();
    }
}
