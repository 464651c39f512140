package org.netwright.ui.canvas;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.netwright.network.Point;

/// Where the mouse is while it is over the canvas.
final class Pointer {
    private Optional<Point> place = Optional.empty();

    Pointer(Region surface) {
        surface.addEventFilter(MouseEvent.ANY, event -> {
            boolean gone = event.getEventType() == MouseEvent.MOUSE_EXITED;
            place = gone ? Optional.empty() : Optional.of(new Point(event.getX(), event.getY()));
        });
    }

    /// The place of the drawing under it.
    Optional<Point> on(Viewport viewport) {
        return place.map(at -> viewport.toDrawing(at.x(), at.y()));
    }
}
