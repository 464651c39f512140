package org.netwright.ui.canvas;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.netwright.network.Point;

/// What the mouse is on.
sealed interface Hit {
    /// A port of a card.
    record OnPort(CardView card, PortSpot port) implements Hit {}

    /// A card, but no port of it.
    record OnCard(CardView card) implements Hit {}

    /// A comment.
    record OnComment(CommentView comment) implements Hit {}

    /// The right edge of a comment.
    record OnCommentEdge(CommentView comment) implements Hit {}

    /// The title of a frame.
    record OnFrame(FrameView frame) implements Hit {}

    /// A wire.
    record OnWire(WireView wire) implements Hit {}

    /// The ground.
    record OnGround() implements Hit {}

    /// What an event is on. What the mouse was found on may have been taken off since; then the event is on what lies
    /// around it.
    static Hit of(MouseEvent event, Drawing drawing, Viewport viewport) {
        @Nullable PortView port = null;
        boolean edge = false;
        @Nullable Node node = event.getPickResult().getIntersectedNode();
        while (node != null) {
            switch (node) {
                case PortView found -> port = found;
                case CardView card when drawing.shows(card) -> {
                    return port == null
                            ? new OnCard(card)
                            : new OnPort(card, new PortSpot(card.nodeId(), port.port(), port.isOutput()));
                }
                case CommentView.Edge ignored -> edge = true;
                case CommentView comment when drawing.marks().shows(comment) -> {
                    return edge ? new OnCommentEdge(comment) : new OnComment(comment);
                }
                case FrameView frame when drawing.marks().shows(frame) -> {
                    return new OnFrame(frame);
                }
                default -> {}
            }
            node = node.getParent();
        }
        Point place = viewport.toDrawing(event.getX(), event.getY());
        Optional<CardView> painted = drawing.paintedAt(place);
        if (painted.isPresent()) {
            CardView card = painted.get();
            return card.portAt(place).<Hit>map(at -> new OnPort(card, at)).orElseGet(() -> new OnCard(card));
        }
        Optional<WireView> wire = drawing.wireAt(place, 7 / viewport.scale());
        return wire.<Hit>map(OnWire::new).orElseGet(OnGround::new);
    }
}
