package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.netwright.layout.Box;
import org.netwright.network.Comment;
import org.netwright.network.Group;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Annotations;
import org.netwright.workspace.Selection;

/// Frames, comments and layers switched off, by keys; and writing their words where they stand.
final class MarkActions {
    private static final double LINES = 96;
    private static final double TITLE_WIDTH = 200;
    private static final double CORNER = 200;

    private final Board board;
    private final InPlace writing;
    private final Annotations annotations;
    private final Pointer pointer;
    private final Words words;
    private final Action bypass;
    private final Action comment;
    private final Action frame;
    private final Action unframe;

    /// @param writing the field over the drawing
    /// @param pointer where a comment is written
    MarkActions(Board board, InPlace writing, Pointer pointer, Words words) {
        this.board = board;
        this.writing = writing;
        this.pointer = pointer;
        this.words = words;
        annotations = new Annotations(board.editor());
        bypass = Action.of(words.of("ui.canvas.bypass"), annotations::bypass, "B");
        comment = Action.of(words.of("ui.canvas.comment"), this::comment, "N");
        frame = Action.of(words.of("ui.canvas.frame"), this::frame, "Shortcut+G");
        unframe = Action.of(words.of("ui.canvas.unframe"), annotations::unframe, "Shortcut+Shift+G")
                .when(board.editor().history().selection().map(now -> framed()));
    }

    /// Listens for double clicks on comments and titles.
    ///
    /// @param surface where events come from; their places are its own
    void listen(Node surface) {
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                doubleClick(Hit.of(event, board.drawing(), board.viewport().get()));
            }
        });
    }

    private void doubleClick(Hit hit) {
        switch (hit) {
            case Hit.OnComment(var comment) -> rewrite(comment.commentId());
            case Hit.OnFrame(var frame) -> retitle(frame.groupId());
            case Hit.OnCard ignored -> {}
            case Hit.OnCommentEdge ignored -> {}
            case Hit.OnGround ignored -> {}
            case Hit.OnPort ignored -> {}
            case Hit.OnWire ignored -> {}
        }
    }

    /// What can be done by keys.
    List<Action> all() {
        return List.of(bypass, comment, frame, unframe);
    }

    /// Offers them in the menu.
    void offer(CanvasMenu menu) {
        menu.onCards(bypass, frame, unframe);
        menu.onComments(comment);
        menu.onGround(comment);
    }

    /// Where the mouse is, or else a place near the corner of the view.
    private Point place() {
        return pointer.on(board.viewport().get())
                .orElseGet(() -> board.viewport().get().toDrawing(CORNER, CORNER));
    }

    /// Rewrites the selected comment, or lets a new one be written where the mouse is.
    private void comment() {
        Optional<Comment> selected = selection().comments().stream()
                .findFirst()
                .flatMap(id -> network().comment(id));
        selected.ifPresentOrElse(comment -> rewrite(comment.id()), () -> {
            Point at = place();
            writing.lines(area(at, Comment.USUAL_WIDTH, LINES), scale(), "", text -> {
                if (!text.isBlank()) {
                    annotations.comment(text.strip(), at);
                }
            });
        });
    }

    /// Lets a comment be rewritten.
    private void rewrite(String id) {
        Optional<Box> box = board.drawing().marks().comment(id).map(CommentView::box);
        Optional<Comment> comment = network().comment(id);
        if (box.isPresent() && comment.isPresent()) {
            Box area = area(new Point(box.get().x(), box.get().y()), box.get().width(), Math.max(LINES, box.get().height()));
            writing.lines(area, scale(), comment.get().text(), text -> {
                if (network().comment(id).isPresent()) {
                    annotations.say(id, text.strip());
                    board.editor().history().seal();
                }
            });
        }
    }

    /// Frames what is selected; what is framed already gets another colour instead.
    private void frame() {
        Optional<Group> whole = network().groups().stream()
                .filter(group -> group.nodes().equals(selection().nodes()))
                .findFirst();
        if (whole.isPresent()) {
            annotations.tint(whole.get().id(), whole.get().tint().next());
        } else {
            annotations.frame(words.of("ui.canvas.frame.title"));
        }
    }

    /// Lets the title of a frame be rewritten.
    private void retitle(String group) {
        Optional<Box> title = board.drawing().marks().frameOf(group).map(FrameView::titleArea);
        Optional<Group> now =
                network().groups().stream().filter(each -> each.id().equals(group)).findFirst();
        if (title.isPresent() && now.isPresent()) {
            Box at = title.get();
            Box area = area(new Point(at.x(), at.y()), Math.max(TITLE_WIDTH, at.width() / 2), at.height());
            writing.line(area, scale(), now.get().title(), text -> {
                if (network().groups().stream().anyMatch(each -> each.id().equals(group))) {
                    annotations.title(group, text.strip());
                    board.editor().history().seal();
                }
            });
        }
    }

    /// A part of the drawing, in the view.
    private Box area(Point at, double width, double height) {
        Point corner = board.viewport().get().toView(at);
        return new Box(corner.x(), corner.y(), width * scale(), height * scale());
    }

    private double scale() {
        return board.viewport().get().scale();
    }

    private boolean framed() {
        return selection().nodes().stream().anyMatch(id -> network().groupOf(id).isPresent());
    }

    private Network network() {
        return board.editor().history().document().get().network();
    }

    private Selection selection() {
        return board.editor().history().selection().get();
    }
}
