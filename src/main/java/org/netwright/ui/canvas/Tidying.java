package org.netwright.ui.canvas;

import java.util.List;
import java.util.Map;
import org.netwright.layout.AutoLayout;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;

/// Lays the drawing out anew and lets its cards glide to their places.
final class Tidying {
    /// Lines shorter than this are not worth reading.
    private static final int FEWEST = 4;

    private final Board board;
    private final CanvasView canvas;
    private final Glide glide;
    private final Action across;
    private final Action down;

    Tidying(Board board, CanvasView canvas, Glide glide, Words words) {
        this.board = board;
        this.canvas = canvas;
        this.glide = glide;
        across = Action.of(words.of("ui.canvas.tidy"), this::across, "Shortcut+L");
        down = Action.of(words.of("ui.canvas.tidy-down"), this::down, "Shortcut+Shift+L");
    }

    /// Left to right, and top to bottom.
    List<Action> all() {
        return List.of(across, down);
    }

    /// Offers them in the menu.
    void offer(CanvasMenu menu) {
        menu.onGround(across, down);
    }

    private void across() {
        double width = Math.max(canvas.getWidth(), 3 * CardGeometry.COLUMN_STEP);
        take(AutoLayout.arrange(network(), width));
    }

    private void down() {
        double row = CardGeometry.HEIGHT + CardGeometry.ROW_GAP;
        double height = Math.max(canvas.getHeight(), FEWEST * row + 2 * CardGeometry.MARGIN_TOP);
        take(AutoLayout.arrangeDown(network(), height));
    }

    private void take(Map<String, Point> places) {
        glide.from(network());
        board.editor().tidy(places);
        canvas.fit(places.entrySet().stream()
                .flatMap(place -> board.drawing().card(place.getKey()).stream()
                        .map(card -> CardGeometry.box(place.getValue(), card.box().height())))
                .toList());
    }

    private Network network() {
        return board.editor().history().document().get().network();
    }
}
