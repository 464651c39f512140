package org.netwright.ui.canvas;

import java.util.List;
import javafx.scene.layout.Region;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;

/// Takes the view to where something is, as near as it needs.
final class Camera {
    private final Board board;
    private final Region view;
    private final Runnable refresh;

    /// @param view whose size decides what is seen
    /// @param refresh has the drawing take what the document says
    Camera(Board board, Region view, Runnable refresh) {
        this.board = board;
        this.view = view;
        this.refresh = refresh;
    }

    /// Shows all of the drawing.
    void fit() {
        refresh.run();
        fit(board.drawing().bounds().stream().toList());
        board.drawing().draw();
    }

    /// Shows all of some boxes of the drawing; full size where there are none.
    void fit(List<Box> boxes) {
        if (view.getWidth() > 0) {
            set(boxes.stream()
                    .reduce(Box::union)
                    .map(box -> Viewport.fitting(box, view.getWidth(), view.getHeight()))
                    .orElse(Viewport.START));
        }
    }

    /// Shows all of what is selected, or of the drawing if nothing is.
    void fitSelection() {
        refresh.run();
        List<Box> cards = board.editor().history().selection().get().nodes().stream()
                .flatMap(id -> board.drawing().card(id).stream())
                .map(CardView::box)
                .toList();
        fit(cards.isEmpty() ? board.drawing().bounds().stream().toList() : cards);
        board.drawing().draw();
    }

    /// Moves just so far that a card can be seen, with the room that its picture will take.
    void bringIntoView(String node) {
        refresh.run();
        var at = board.editor().history().document().get().network().node(node).at();
        bringIntoView(CardGeometry.box(at, CardGeometry.HEIGHT));
        board.drawing().draw();
    }

    /// Moves just so far that a part of the drawing can be seen.
    void bringIntoView(Box part) {
        set(now().revealing(part, view.getWidth(), view.getHeight()));
    }

    /// Enlarges about the middle of the view.
    void zoom(double factor) {
        set(now().zoomed(factor, view.getWidth() / 2, view.getHeight() / 2));
    }

    /// Shows what is in the middle of the view at 100 %.
    void fullSize() {
        set(now().scaledTo(1, view.getWidth() / 2, view.getHeight() / 2));
    }

    /// How wide the view is, in its own pixels.
    double width() {
        return view.getWidth();
    }

    /// How high the view is, in its own pixels.
    double height() {
        return view.getHeight();
    }

    private Viewport now() {
        return board.viewport().get();
    }

    private void set(Viewport to) {
        board.viewport().set(to);
    }
}
