package org.netwright.ui.canvas;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.netwright.layer.LayerKind;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.workspace.Spot;
import org.netwright.workspace.Suggestions;

/// Layers that come to the canvas from beside it, dragged or by name.
public final class NewLayers {
    private static final Box CARD = new Box(0, 0, CardGeometry.WIDTH, CardGeometry.COMPACT_HEIGHT);

    private final Board board;
    private final Region canvas;
    private final Camera camera;
    private final Splice splice;
    private final Suggestions suggestions;

    NewLayers(Board board, Region canvas, Camera camera, Words words) {
        this.board = board;
        this.canvas = canvas;
        this.camera = camera;
        splice = new Splice(board, words);
        suggestions = new Suggestions(board.editor(), board.problems());
    }

    /// Shows where a layer would be placed.
    ///
    /// @param x place of the mouse in the scene
    /// @param y place of the mouse in the scene
    /// @return whether it is over the canvas
    public boolean hover(LayerKind kind, double x, double y) {
        board.hints().clear();
        Point2D local = canvas.sceneToLocal(x, y);
        if (!canvas.getLayoutBounds().contains(local)) {
            splice.clear();
            return false;
        }
        Viewport viewport = board.viewport().get();
        Point at = viewport.toView(Mouse.corner(viewport, local.getX(), local.getY(), CARD));
        double scale = viewport.scale();
        board.hints().ghost(
                kind.spec().name(), new Box(at.x(), at.y(), CARD.width() * scale, CARD.height() * scale), scale);
        boolean into = splice.over(kind, Values.DEFAULTS, new Point(local.getX(), local.getY())).isPresent();
        board.hints().ghostLight(into);
        return true;
    }

    /// Places a layer; on a wire it goes into it.
    ///
    /// @param x place of the mouse in the scene
    /// @param y place of the mouse in the scene
    public void drop(LayerKind kind, double x, double y) {
        Point2D local = canvas.sceneToLocal(x, y);
        if (canvas.getLayoutBounds().contains(local)) {
            Point at = Mouse.corner(board.viewport().get(), local.getX(), local.getY(), CARD);
            Spot spot = splice.over(kind, Values.DEFAULTS, new Point(local.getX(), local.getY()))
                    .<Spot>map(wire -> new Spot.InWire(at, wire))
                    .orElseGet(() -> new Spot.Free(at));
            suggestions.place(kind, spot);
            canvas.requestFocus();
        }
        hoverEnded();
    }

    /// Forgets a layer that was not dropped here.
    public void hoverEnded() {
        splice.clear();
        board.hints().clear();
    }

    /// Places a layer behind what is selected and wires it: behind all of it if it takes so many wires, or else behind what
    /// was selected last.
    public void append(LayerKind kind) {
        List<String> behind = suggestions.feeding(kind, board.editor().history().selection().get().nodes());
        double width = Math.max(canvas.getWidth() / board.viewport().get().scale(), CardGeometry.COLUMN_STEP * 2);
        camera.bringIntoView(suggestions.append(kind, behind, Placement.free(network(), behind, width)));
    }

    private Network network() {
        return board.editor().history().document().get().network();
    }
}
