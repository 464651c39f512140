package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;

/// Takes the view to where something is, as near as it needs.
final class Camera {
    private final Board board;
    private final Region view;
    private final Floats floats;
    private final Runnable refresh;
    private final Refitting refitting;

    /// @param view whose size decides what is seen
    /// @param floats what must not cover cards where all of them are shown
    /// @param refresh has the drawing take what the document says
    Camera(Board board, Region view, Floats floats, Runnable refresh) {
        this.board = board;
        this.view = view;
        this.floats = floats;
        this.refresh = refresh;
        refitting = new Refitting(view, board.viewport(), this::fit);
    }

    /// Shows all of the drawing, and again whenever the view's size changes, as long as nobody moves the view.
    void fit() {
        refresh.run();
        fit(board.drawing().bounds(), board.drawing().outlines());
        board.drawing().draw();
    }

    /// Shows all of the drawing again where it was shown and nobody has moved the view since.
    void fitAgain() {
        view.applyCss();
        view.layout(); // what has just appeared has its place
        refitting.again();
    }

    /// Shows all of the drawing as it will be.
    ///
    /// @param outlines of its cards and comments
    void fit(List<Box> outlines) {
        fit(outlines.stream().reduce(Box::union), outlines);
    }

    private void fit(Optional<Box> all, List<Box> outlines) {
        show(all, outlines);
        if (all.isPresent() && view.getWidth() > 0) {
            refitting.fitted();
        }
    }

    /// Shows all of a part of the drawing; full size where there is none.
    private void show(Optional<Box> part, List<Box> outlines) {
        double width = view.getWidth();
        double height = view.getHeight();
        if (width > 0) {
            set(part.map(box -> Viewport.fitting(box, outlines, width, height, floats.covered()))
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
        if (cards.isEmpty()) {
            fit(board.drawing().bounds(), board.drawing().outlines());
        } else {
            show(cards.stream().reduce(Box::union), cards);
        }
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

    /// Whether all of a part of the drawing can be seen.
    boolean shows(Box part) {
        return now().shows(part, view.getWidth(), view.getHeight());
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

    /// Follows the size of the view no more.
    void stop() {
        refitting.stop();
    }

    private Viewport now() {
        return board.viewport().get();
    }

    private void set(Viewport to) {
        board.viewport().set(to);
    }
}
