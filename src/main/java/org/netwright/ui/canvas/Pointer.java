package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.netwright.network.Point;

/// Where the mouse is while it is over the canvas; or was, while a menu that was opened there is in between.
final class Pointer {
    private Optional<Point> place = Optional.empty();
    private boolean staying;

    Pointer(Region surface) {
        for (var here : List.of(MouseEvent.MOUSE_MOVED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_PRESSED)) {
            surface.addEventFilter(here, event -> {
                place = Optional.of(new Point(event.getX(), event.getY()));
                staying = false;
            });
        }
        surface.addEventFilter(MouseEvent.MOUSE_EXITED, event -> {
            if (!staying) {
                place = Optional.empty();
            }
        });
    }

    /// Counts as here until the mouse is over the canvas again.
    void stay(Point at) {
        place = Optional.of(at);
        staying = true;
    }

    /// The place of the drawing under it.
    Optional<Point> on(Viewport viewport) {
        return place.map(at -> viewport.toDrawing(at.x(), at.y()));
    }
}
