package org.netwright.ui.canvas;

import javafx.scene.input.MouseEvent;
import org.netwright.layout.Box;
import org.netwright.network.Point;
import org.netwright.workspace.Selection;

/// Selects what a rectangle touches; with Shift in addition to what is selected.
final class LassoGesture implements Gesture {
    private final Board board;
    private final Selection before;
    private final Selection base;
    private final double startX;
    private final double startY;

    LassoGesture(Board board, MouseEvent start) {
        this.board = board;
        before = board.editor().history().selection().get();
        base = start.isShiftDown() ? before : Selection.NONE;
        startX = start.getX();
        startY = start.getY();
        board.editor().history().select(base);
    }

    @Override
    public void drag(MouseEvent event) {
        double x = Math.min(startX, event.getX());
        double y = Math.min(startY, event.getY());
        var area = new Box(x, y, Math.abs(event.getX() - startX), Math.abs(event.getY() - startY));
        board.hints().lasso(area);
        Viewport viewport = board.viewport().get();
        Point from = viewport.toDrawing(area.x(), area.y());
        Point to = viewport.toDrawing(area.right(), area.bottom());
        var touched = new Box(from.x(), from.y(), to.x() - from.x(), to.y() - from.y());
        board.editor().history().select(base.plus(board.drawing().within(touched))
                .plusComments(board.drawing().marks().within(touched)));
    }

    @Override
    public void end(MouseEvent event) {
        drag(event);
        board.hints().clear();
    }

    @Override
    public void cancel() {
        board.hints().clear();
        board.editor().history().select(before);
    }
}
