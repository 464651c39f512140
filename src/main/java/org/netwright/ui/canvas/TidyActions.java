package org.netwright.ui.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Tidying;

/// Lays the drawing out anew, lets its cards glide to their places and shows all of it.
final class TidyActions {
    private final Board board;
    private final Camera camera;
    private final Glide glide;
    private final Action across;
    private final Action down;

    TidyActions(Board board, Camera camera, Glide glide, Tidying tidying, Words words) {
        this.board = board;
        this.camera = camera;
        this.glide = glide;
        across = Action.of(
                words.of("ui.canvas.tidy"), () -> tidying.across(view(), this::show), "Shortcut+L");
        down = Action.of(
                words.of("ui.canvas.tidy-down"), () -> tidying.down(view(), this::show), "Shortcut+Shift+L");
    }

    /// Left to right, and top to bottom.
    List<Action> all() {
        return List.of(across, down);
    }

    /// Offers them in the menu.
    void offer(CanvasMenu menu) {
        menu.onGround(across, down);
    }

    private Box view() {
        return new Box(0, 0, camera.width(), camera.height());
    }

    private void show(Network before) {
        glide.from(before);
        camera.fit(outlines(board.editor().history().document().get().network()));
    }

    /// Where all of a drawing will lie, while its cards are still on their way.
    private List<Box> outlines(Network network) {
        Map<String, Box> cards =
                network.nodes().values().stream().collect(Collectors.toMap(Node::id, this::outline));
        Function<String, Optional<Box>> card = id -> Optional.ofNullable(cards.get(id));
        return Stream.concat(
                        cards.values().stream().map(box -> box.grown(CardGeometry.PORT_RADIUS)),
                        board.drawing().marks().outlines(network, card).stream())
                .toList();
    }

    private Box outline(Node node) {
        double height =
                board.drawing().card(node.id()).map(card -> card.box().height()).orElse(CardGeometry.HEIGHT);
        return CardGeometry.box(node.at(), height);
    }
}
