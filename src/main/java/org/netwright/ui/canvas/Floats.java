package org.netwright.ui.canvas;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.netwright.layout.Box;

/// What floats over the canvas, and what it covers where all of the drawing is shown.
final class Floats {
    private final Region corner;
    private final MiniMap map;

    /// @param corner holds the zoom bar and whatever floats above it
    Floats(Region corner, MiniMap map) {
        this.corner = corner;
        this.map = map;
    }

    /// The parts of the view that are covered; the map gives way by itself unless somebody wants it.
    List<Box> covered() {
        Stream<Box> inCorner = corner.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(node -> box(corner.localToParent(node.getBoundsInParent())));
        return Stream.concat(inCorner, Stream.of(map).filter(MiniMap::stays).map(shown -> box(shown.getBoundsInParent())))
                .toList();
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
