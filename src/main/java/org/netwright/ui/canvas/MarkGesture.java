package org.netwright.ui.canvas;

import java.util.Set;
import javafx.scene.input.MouseEvent;
import org.netwright.network.Comment;
import org.netwright.workspace.Annotations;
import org.netwright.workspace.Selection;

/// Moves a comment or a frame by the mouse, and with it all that is selected; or a comment's right edge. A press without a
/// movement selects.
final class MarkGesture implements Gesture {
    private static final double TREMBLE = 3;
    private static final double NARROWEST = 80;
    private static final double WIDEST = 800;

    private final Board board;
    private final double startX;
    private final double startY;
    private final Carried before;
    private final String widened;
    private final double width;
    private boolean moved;

    private MarkGesture(Board board, MouseEvent start, String widened) {
        this.board = board;
        this.widened = widened;
        startX = start.getX();
        startY = start.getY();
        before = Carried.selected(board.editor());
        width = board.editor().history().document().get().network().comment(widened).map(Comment::width).orElse(0.0);
    }

    /// Takes a comment, alone or with what else is selected.
    static MarkGesture comment(Board board, MouseEvent start, String id) {
        Selection selection = board.editor().history().selection().get();
        if (start.isShiftDown() || start.isShortcutDown()) {
            board.editor().history().select(selection.toggledComment(id));
        } else if (!selection.comments().contains(id)) {
            board.editor().history().select(Selection.ofComment(id));
        }
        return new MarkGesture(board, start, "");
    }

    /// Takes the right edge of a comment.
    static MarkGesture edge(Board board, MouseEvent start, String id) {
        board.editor().history().select(Selection.ofComment(id));
        return new MarkGesture(board, start, id);
    }

    /// Takes a frame by its title, with all that is in it.
    static MarkGesture frame(Board board, MouseEvent start, String group) {
        new Annotations(board.editor()).selectFrame(group);
        return new MarkGesture(board, start, "");
    }

    @Override
    public void drag(MouseEvent event) {
        double byX = event.getX() - startX;
        double byY = event.getY() - startY;
        if (!moved && Math.hypot(byX, byY) < TREMBLE) {
            return;
        }
        double scale = board.viewport().get().scale();
        if (!widened.isEmpty()) {
            moved = true;
            double wide = MoveGesture.snapped(width + byX / scale, event.isAltDown());
            new Annotations(board.editor()).widen(widened, Math.clamp(wide, NARROWEST, WIDEST));
            return;
        }
        if (!moved) {
            moved = true;
            board.drawing().moving(before.nodes().keySet());
        }
        before.move(
                board.editor(),
                MoveGesture.snapped(byX / scale, event.isAltDown()),
                MoveGesture.snapped(byY / scale, event.isAltDown()));
    }

    @Override
    public void end(MouseEvent event) {
        finish();
    }

    @Override
    public void cancel() {
        if (moved && widened.isEmpty()) {
            before.move(board.editor(), 0, 0);
        } else if (moved) {
            new Annotations(board.editor()).widen(widened, width);
        }
        finish();
    }

    private void finish() {
        board.editor().history().seal();
        board.drawing().moving(Set.of());
    }
}
