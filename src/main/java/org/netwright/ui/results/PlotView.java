package org.netwright.ui.results;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.netwright.look.Theme;

/// A plot that fills what room it has, painted anew whenever its size or its colours change.
abstract class PlotView extends Region {
    private static final double SIDE = 460;

    private final Canvas canvas = new Canvas();
    private Theme theme;

    PlotView(Theme theme) {
        this.theme = theme;
        setMinSize(240, 200);
        getChildren().add(canvas);
    }

    /// Paints on ground that is empty.
    abstract void paint(GraphicsContext to, Theme colours);

    /// Takes the colours of another theme.
    final void dress(Theme now) {
        theme = now;
        repaint();
    }

    /// Paints what it shows now.
    final void repaint() {
        GraphicsContext to = canvas.getGraphicsContext2D();
        to.clearRect(0, 0, getWidth(), getHeight());
        paint(to, theme);
    }

    @Override
    protected double computePrefWidth(double height) {
        return SIDE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return SIDE;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        repaint();
    }
}
