package org.netwright.ui.canvas;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.netwright.ui.fx.Styles;

/// The dotted ground of the canvas, drawn point by point: as shapes so many dots would cost more than all cards.
final class GridView extends Region {
    private static final double SPACING = 24;
    private static final double DOT = 1.6;
    /// Dots closer than this would make the ground grey.
    private static final double CLOSEST = 18;

    private final RasterView picture = new RasterView();
    /// It takes its colour from the style sheet, which a raster cannot.
    private final Rectangle ink = Styles.styled(new Rectangle(), "nw-grid-dots");
    private Viewport viewport = Viewport.START;

    GridView() {
        getStyleClass().add("nw-grid");
        ink.setVisible(false);
        ink.setManaged(false);
        ink.fillProperty().addListener(change -> draw());
        getChildren().addAll(picture, ink);
        setMouseTransparent(true);
    }

    /// Follows the view.
    void view(Viewport now) {
        if (!now.equals(viewport)) {
            viewport = now;
            draw();
        }
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    private void draw() {
        picture.size(getWidth(), getHeight());
        picture.draw(this::draw);
    }

    private void draw(Raster on) {
        double fine = picture.fineness();
        double step = SPACING * viewport.scale();
        while (step < CLOSEST) {
            step *= 2;
        }
        double size = DOT * Math.clamp(viewport.scale(), 0.7, 1.6) * fine;
        int colour = ink.getFill() instanceof Color fill ? Raster.argb(fill) : 0;
        for (double y = first(viewport.dy(), step); y < getHeight() + size; y += step) {
            for (double x = first(viewport.dx(), step); x < getWidth() + size; x += step) {
                on.rectangle(x * fine - size / 2, y * fine - size / 2, size, size, 0, colour);
            }
        }
    }

    private static double first(double offset, double step) {
        return offset - step * Math.ceil(offset / step);
    }
}
