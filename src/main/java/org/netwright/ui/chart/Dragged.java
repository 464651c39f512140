package org.netwright.ui.chart;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.netwright.chart.Lens;

/// Looking closer with the mouse: a drag over a part of a chart shows that part, a double click all of it again.
final class Dragged {
    private final Band band;
    private final Plot plot;
    private Consumer<Lens.Part> zoom = part -> {};
    private Runnable whole = () -> {};

    /// The chart it is about, as it was last painted.
    interface Plot {
        /// Whether a pixel lies between its axes.
        boolean inside(double x, double y);

        /// The upper and lower end of what lies there.
        double[] ends();

        /// The part between two pixels from the left edge; empty if that is too little.
        Optional<Lens.Part> part(double oneX, double otherX);
    }

    Dragged(Band band, Plot plot) {
        this.band = band;
        this.plot = plot;
    }

    /// Listens to the mouse over a chart.
    ///
    /// @param point told where it is while it is dragged
    void over(Region chart, Consumer<MouseEvent> point) {
        chart.setCursor(Cursor.CROSSHAIR);
        chart.setOnMousePressed(this::press);
        chart.setOnMouseDragged(event -> {
            point.accept(event);
            band.stretch(Math.clamp(event.getX(), 0, chart.getWidth()), plot.ends());
        });
        chart.setOnMouseReleased(event -> band.end(from -> plot.part(from, event.getX()).ifPresent(zoom)));
    }

    /// Tells whenever the mouse was dragged over a part of the training, and when all of it is wanted again.
    void zooming(Consumer<Lens.Part> newZoom, Runnable newWhole) {
        zoom = newZoom;
        whole = newWhole;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            whole.run();
        } else if (plot.inside(event.getX(), event.getY())) {
            band.begin(event.getX());
        }
    }
}
