package org.netwright.ui.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.netwright.ui.fx.Styles;

/// The dotted ground of the canvas.
final class GridView extends Region {
    private static final double SPACING = 24;
    private static final double DOT = 1.6;
    /// Dots closer than this would make the ground grey.
    private static final double CLOSEST = 14;

    private final Canvas canvas = new Canvas();
    /// Takes its colour from the style sheet, which a canvas cannot.
    private final javafx.scene.shape.Rectangle ink = Styles.styled(new javafx.scene.shape.Rectangle(), "nw-grid-ink");
    private Viewport viewport = Viewport.START;

    GridView() {
        getStyleClass().add("nw-grid");
        ink.setVisible(false);
        getChildren().addAll(canvas, ink);
        ink.fillProperty().addListener(change -> paint());
        setMouseTransparent(true);
    }

    /// Follows the view.
    void view(Viewport now) {
        viewport = now;
        paint();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            paint();
        }
    }

    private void paint() {
        GraphicsContext to = canvas.getGraphicsContext2D();
        to.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Paint colour = ink.getFill();
        to.setFill(colour == null ? Color.TRANSPARENT : colour);
        double step = SPACING * viewport.scale();
        while (step < CLOSEST) {
            step *= 2;
        }
        double size = DOT * Math.clamp(viewport.scale(), 0.7, 1.6);
        for (double y = Math.floorMod((long) viewport.dy(), (long) Math.ceil(step)); y < canvas.getHeight(); y += step) {
            for (double x = Math.floorMod((long) viewport.dx(), (long) Math.ceil(step)); x < canvas.getWidth(); x += step) {
                to.fillOval(x - size / 2, y - size / 2, size, size);
            }
        }
    }
}
