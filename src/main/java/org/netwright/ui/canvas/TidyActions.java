package org.netwright.ui.canvas;

import java.util.List;
import java.util.Map;
import org.netwright.layout.AutoLayout;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.FxPump;
import org.netwright.workspace.Newest;
import org.netwright.workspace.Threads;

/// Lays the drawing out anew and lets its cards glide to their places, which are found on the side: for a thousand layers
/// that takes a second.
final class Tidying {
    /// Lines shorter than this are not worth reading.
    private static final int FEWEST = 4;

    private final Board board;
    private final CanvasView canvas;
    private final Glide glide;
    private final Newest<Map<String, Point>> places =
            new Newest<>(new Threads(new FxPump(), Thread::startVirtualThread));
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
        Network network = network();
        places.ask(() -> AutoLayout.arrange(network, width), found -> take(network, found));
    }

    private void down() {
        double row = CardGeometry.HEIGHT + CardGeometry.ROW_GAP;
        double height = Math.max(canvas.getHeight(), FEWEST * row + 2 * CardGeometry.MARGIN_TOP);
        Network network = network();
        places.ask(() -> AutoLayout.arrangeDown(network, height), found -> take(network, found));
    }

    /// Unless the drawing has become another one meanwhile.
    private void take(Network asked, Map<String, Point> found) {
        if (!network().flowsLike(asked)) {
            return;
        }
        glide.from(network());
        board.editor().tidy(found);
        canvas.fit(found.entrySet().stream()
                .flatMap(place -> board.drawing().card(place.getKey()).stream()
                        .map(card -> CardGeometry.box(place.getValue(), card.box().height())))
                .toList());
    }

    private Network network() {
        return board.editor().history().document().get().network();
    }
}
