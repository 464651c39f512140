package org.netwright.ui.canvas;

import javafx.scene.input.MouseEvent;

/// Moves the view.
final class PanGesture implements Gesture {
    private final Board board;
    private final Viewport before;
    private final double startX;
    private final double startY;

    PanGesture(Board board, MouseEvent start) {
        this.board = board;
        before = board.viewport().get();
        startX = start.getX();
        startY = start.getY();
    }

    @Override
    public void drag(MouseEvent event) {
        board.viewport().set(before.moved(event.getX() - startX, event.getY() - startY));
    }

    @Override
    public void end(MouseEvent event) {
        drag(event);
    }

    @Override
    public void cancel() {
        board.viewport().set(before);
    }
}
