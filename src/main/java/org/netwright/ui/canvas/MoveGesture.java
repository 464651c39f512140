package org.netwright.ui.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.MouseEvent;
import org.netwright.network.Point;
import org.netwright.workspace.Selection;

/// Moves the selected cards, in steps of the grid unless Alt is held. A press without a movement selects.
final class MoveGesture implements Gesture {
    /// Cards keep to multiples of this, of which the grid's spacing is one.
    static final double STEP = 8;

    private static final double TREMBLE = 3;

    private final Board board;
    private final String grabbed;
    private final boolean selectsAlone;
    private final double startX;
    private final double startY;
    private final Map<String, Point> before = new LinkedHashMap<>();
    private boolean moved;

    MoveGesture(Board board, String grabbed, MouseEvent start) {
        this.board = board;
        this.grabbed = grabbed;
        startX = start.getX();
        startY = start.getY();
        Selection selection = board.editor().history().selection().get();
        boolean inside = selection.nodes().contains(grabbed);
        boolean adds = start.isShiftDown() || start.isShortcutDown();
        if (adds) {
            board.editor().history().select(selection.toggled(grabbed));
        } else if (!inside) {
            board.editor().history().select(Selection.of(grabbed));
        }
        selectsAlone = inside && !adds;
        var network = board.editor().history().document().get().network();
        board.editor().history().selection().get().nodes().forEach(id -> before.put(id, network.node(id).at()));
    }

    @Override
    public void drag(MouseEvent event) {
        double byX = event.getX() - startX;
        double byY = event.getY() - startY;
        if (before.isEmpty() || (!moved && Math.hypot(byX, byY) < TREMBLE)) {
            return;
        }
        if (!moved) {
            moved = true;
            board.drawing().moving(before.keySet());
        }
        double scale = board.viewport().get().scale();
        Point lead = before.getOrDefault(grabbed, before.values().iterator().next());
        double x = snapped(lead.x() + byX / scale, event.isAltDown()) - lead.x();
        double y = snapped(lead.y() + byY / scale, event.isAltDown()) - lead.y();
        var to = new LinkedHashMap<String, Point>();
        before.forEach((id, at) -> to.put(id, new Point(at.x() + x, at.y() + y)));
        board.editor().move(to);
    }

    /// The nearest place cards keep to.
    static double snapped(double value, boolean free) {
        return free ? Math.rint(value) : Math.rint(value / STEP) * STEP;
    }

    @Override
    public void end(MouseEvent event) {
        finish();
        if (!moved && selectsAlone) {
            board.editor().history().select(Selection.of(grabbed));
        }
    }

    @Override
    public void cancel() {
        if (moved) {
            board.editor().move(before);
        }
        finish();
    }

    private void finish() {
        board.editor().history().seal();
        board.drawing().moving(Set.of());
    }
}
