package org.netwright.ui.canvas;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import org.netwright.layout.Box;
import org.netwright.layout.FrameGeometry;
import org.netwright.network.Comment;
import org.netwright.network.Network;
import org.netwright.workspace.Selection;

/// The frames and comments of a drawing. Frames lie under everything, comments over it.
final class Marks {
    private final Group frameLayer = new Group();
    private final Group commentLayer = new Group();
    private final Map<String, FrameView> frames = new LinkedHashMap<>();
    private final Map<String, CommentView> comments = new LinkedHashMap<>();

    /// What lies under wires and cards.
    Node below() {
        return frameLayer;
    }

    /// What lies over wires and cards.
    Node above() {
        return commentLayer;
    }

    /// Shows what a network has of them; what did not change is not touched.
    ///
    /// @param cards the outline of a layer's card, by id
    void show(Network network, Selection selection, Function<String, Optional<Box>> cards) {
        keep(frames, frameLayer, network.groups().stream().map(org.netwright.network.Group::id).toList());
        keep(comments, commentLayer, network.comments().stream().map(Comment::id).toList());
        for (var group : network.groups()) {
            boolean selected = selection.nodes().containsAll(group.nodes());
            around(group, cards).ifPresent(area -> frame(group.id()).show(group, area, selected));
        }
        for (Comment comment : network.comments()) {
            comments.computeIfAbsent(comment.id(), id -> added(commentLayer, new CommentView(id)))
                    .show(comment, selection.comments().contains(comment.id()));
        }
    }

    private static Optional<Box> around(org.netwright.network.Group group, Function<String, Optional<Box>> cards) {
        return FrameGeometry.around(
                group.nodes().stream().map(cards).flatMap(Optional::stream).toList());
    }

    /// The outlines of all that a network has of them.
    ///
    /// @param cards the outline of a layer's card, by id
    List<Box> outlines(Network network, Function<String, Optional<Box>> cards) {
        return Stream.concat(
                        network.groups().stream().flatMap(group -> around(group, cards).stream()),
                        network.comments().stream()
                                .flatMap(comment -> comment(comment.id()).map(CommentView::box).stream()))
                .toList();
    }

    private FrameView frame(String group) {
        return frames.computeIfAbsent(group, id -> added(frameLayer, new FrameView(id)));
    }

    private static <T extends Node> T added(Group layer, T view) {
        layer.getChildren().add(view);
        return view;
    }

    private static <T extends Node> void keep(Map<String, T> views, Group layer, Collection<String> wanted) {
        Set<String> ids = Set.copyOf(wanted);
        views.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                layer.getChildren().remove(entry.getValue());
            }
            return gone;
        });
    }

    /// The view of a frame.
    Optional<FrameView> frameOf(String group) {
        return Optional.ofNullable(frames.get(group));
    }

    /// The view of a comment.
    Optional<CommentView> comment(String id) {
        return Optional.ofNullable(comments.get(id));
    }

    /// Whether a comment is still one of the drawing's.
    boolean shows(CommentView comment) {
        return comment.equals(comments.get(comment.commentId()));
    }

    /// Whether a frame is still one of the drawing's.
    boolean shows(FrameView frame) {
        return frame.equals(frames.get(frame.groupId()));
    }

    /// The ids of comments that a rectangle touches.
    Set<String> within(Box area) {
        return comments.values().stream()
                .filter(view -> view.box().overlaps(area))
                .map(CommentView::commentId)
                .collect(Collectors.toSet());
    }

    /// Where comments lie.
    Stream<Box> commentBoxes() {
        return comments.values().stream().map(CommentView::box);
    }

    /// The smallest rectangle around all of them; empty if there is none.
    Optional<Box> bounds() {
        List<Box> boxes = frames.values().stream()
                .map(view -> new Box(view.getLayoutX(), view.getLayoutY(), view.getWidth(), view.getHeight()))
                .toList();
        return Stream.concat(boxes.stream(), commentBoxes())
                .reduce(Box::union);
    }
}
