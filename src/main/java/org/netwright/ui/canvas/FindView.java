package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.netwright.layer.LayerKind;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.param.Words;
import org.netwright.ui.fx.Found;
import org.netwright.ui.fx.Search;
import org.netwright.ui.fx.SearchPopup;
import org.netwright.workspace.LayerSearch;

/// Finds layers on the canvas: those that are meant light up, and Enter goes from one to the next.
final class FindView {
    private static final double WIDTH = 344;
    private static final double EDGE = 12;

    private final Board board;
    private final Consumer<String> show;
    private final Region canvas;
    private final Words words;
    private final LayerSearch search;
    private final SearchPopup popup = new SearchPopup("find", WIDTH);

    /// @param canvas what it floats over
    /// @param show brings a layer into view and selects it, without taking the keyboard
    FindView(Board board, Region canvas, Consumer<String> show, Words words) {
        this.board = board;
        this.canvas = canvas;
        this.show = show;
        this.words = words;
        search = new LayerSearch(board.editor().catalog());
    }

    /// Opens at the upper right of the canvas.
    void open() {
        Point2D corner = canvas.localToScene(canvas.getWidth() - WIDTH - EDGE, EDGE);
        popup.open(new Layers(), canvas.getScene(), corner.getX(), corner.getY());
    }

    /// Shows a layer, and not beneath the list.
    private void reveal(String id) {
        show.accept(id);
        Bounds list = canvas.sceneToLocal(popup.localToScene(popup.getLayoutBounds()));
        var covered = new Box(list.getMinX(), list.getMinY(), list.getWidth(), list.getHeight());
        Box card = CardGeometry.box(network().node(id).at(), CardGeometry.HEIGHT);
        board.viewport().set(board.viewport().get().clearOf(covered, card));
    }

    private Network network() {
        return board.editor().history().document().get().network();
    }

    /// The layers of the drawing.
    private final class Layers implements Search {
        @Override
        public String prompt() {
            return words.of("ui.find.prompt");
        }

        @Override
        public Result find(String typed) {
            List<Node> found = search.find(network(), typed);
            Set<String> ids = found.stream().map(Node::id).collect(Collectors.toSet());
            board.drawing().found(typed.isBlank() ? Set.of() : ids);
            List<Found> lines = found.stream().<Found>map(this::line).toList();
            return new Result(lines, Optional.empty(), words.of("ui.find.nothing", typed.strip()));
        }

        private Found.Item line(Node node) {
            LayerKind kind = board.editor().catalog().get(node.kind());
            String category = "category-" + kind.spec().category().id();
            return new Found.Item(
                    node.name(), "", kind.summary(node.values()), category, () -> reveal(node.id()));
        }

        @Override
        public boolean stays() {
            return true;
        }

        @Override
        public void closed() {
            board.drawing().found(Set.of());
        }
    }
}
