package org.netwright.ui.canvas;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.netwright.ui.fx.Styles;

/// The dotted ground of the canvas: one shape a little larger than the view, which is made anew when the view zooms and
/// only moved when the view moves. A picture of this size would cost more than all cards.
final class GridView extends Region {
    private static final double SPACING = 24;
    private static final double DOT = 1.6;
    /// Dots closer than this would make the ground grey.
    private static final double CLOSEST = 18;

    private final SVGPath dots = Styles.styled(new SVGPath(), "nw-grid-dots");
    private final Rectangle clip = new Rectangle();
    private Viewport viewport = Viewport.START;

    GridView() {
        getStyleClass().add("nw-grid");
        getChildren().add(dots);
        dots.setManaged(false);
        setClip(clip);
        setMouseTransparent(true);
    }

    /// Follows the view.
    void view(Viewport now) {
        boolean zoomed = now.scale() != viewport.scale();
        viewport = now;
        if (zoomed) {
            draw();
        }
        move();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        draw();
        move();
    }

    private double step() {
        double step = SPACING * viewport.scale();
        while (step < CLOSEST) {
            step *= 2;
        }
        return step;
    }

    private void move() {
        double step = step();
        dots.setTranslateX(Math.rint(viewport.dx() - step * Math.ceil(viewport.dx() / step)));
        dots.setTranslateY(Math.rint(viewport.dy() - step * Math.ceil(viewport.dy() / step)));
    }

    private void draw() {
        double step = step();
        double size = Math.rint(DOT * Math.clamp(viewport.scale(), 0.7, 1.6) * 10) / 10;
        String dot = "h" + size + "v" + size + "h-" + size + "z";
        var text = new StringBuilder();
        for (double y = 0; y < getHeight() + step; y += step) {
            for (double x = 0; x < getWidth() + step; x += step) {
                text.append('M').append((float) (x - size / 2)).append(' ').append((float) (y - size / 2)).append(dot);
            }
        }
        dots.setContent(text.toString());
    }
}
