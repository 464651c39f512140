package org.netwright.ui.canvas;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import org.netwright.network.Link;
import org.netwright.workspace.Selection;

/// A press on a wire selects it. There is nowhere to drag the middle of a wire to, so a movement from there selects as one
/// from the ground beside it does.
final class WirePress implements Gesture {
    private static final double TREMBLE = 3;

    private final Board board;
    private final MouseEvent start;
    private final Selection before;
    private Optional<LassoGesture> lasso = Optional.empty();

    WirePress(Board board, Link wire, MouseEvent start) {
        this.board = board;
        this.start = start;
        before = board.editor().history().selection().get();
        board.editor().history().select(Selection.of(wire));
    }

    @Override
    public void drag(MouseEvent event) {
        boolean moved = Math.hypot(event.getX() - start.getX(), event.getY() - start.getY()) > TREMBLE;
        if (moved && lasso.isEmpty()) {
            board.editor().history().select(before);
            lasso = Optional.of(new LassoGesture(board, start));
        }
        lasso.ifPresent(area -> area.drag(event));
    }

    @Override
    public void end(MouseEvent event) {
        lasso.ifPresent(area -> area.end(event));
    }

    @Override
    public void cancel() {
        lasso.ifPresent(LassoGesture::cancel);
        board.editor().history().select(before);
    }
}
