package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.scene.input.MouseEvent;
import org.netwright.layout.Box;
import org.netwright.layout.Guides;
import org.netwright.network.Point;
import org.netwright.workspace.Selection;

/// Moves the selected cards until they are in line with others or with the grid; freely while Alt is held. A press without
/// a movement selects.
final class MoveGesture implements Gesture {
    /// Cards keep to multiples of this, of which the grid's spacing is one.
    static final double STEP = 8;

    private static final double TREMBLE = 3;
    /// So many pixels of the view from being in line cards are drawn there.
    private static final double ATTRACTION = 6;

    private final Board board;
    private final String grabbed;
    private final boolean selectsAlone;
    private final double startX;
    private final double startY;
    private final Carried before;
    private List<Box> others = List.of();
    private Optional<Box> outline = Optional.empty();
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
        before = Carried.selected(board.editor());
    }

    @Override
    public void drag(MouseEvent event) {
        double byX = event.getX() - startX;
        double byY = event.getY() - startY;
        if (before.nodes().isEmpty() || (!moved && Math.hypot(byX, byY) < TREMBLE)) {
            return;
        }
        if (!moved) {
            begin();
        }
        double scale = board.viewport().get().scale();
        Point by = event.isAltDown()
                ? new Point(Math.rint(byX / scale), Math.rint(byY / scale))
                : inLine(byX / scale, byY / scale);
        before.move(board.editor(), by.x(), by.y());
        board.hints().guides(event.isAltDown() ? List.of() : guides(by), board.viewport().get());
    }

    private void begin() {
        moved = true;
        board.drawing().moving(before.nodes().keySet());
        others = board.drawing().cards().stream()
                .filter(card -> !before.nodes().containsKey(card.nodeId()))
                .map(CardView::box)
                .toList();
        outline = board.drawing().cards().stream()
                .filter(card -> before.nodes().containsKey(card.nodeId()))
                .map(CardView::box)
                .reduce(Box::union);
    }

    private List<Guides.Line> guides(Point by) {
        return outline.map(box -> Guides.lines(moved(box, by.x(), by.y()), others)).orElse(List.of());
    }

    /// On each axis the other cards attract first, then the grid.
    private Point inLine(double byX, double byY) {
        Point lead = before.nodes().getOrDefault(grabbed, before.nodes().values().iterator().next());
        double reach = ATTRACTION / board.viewport().get().scale();
        Box free = moved(outline.orElseThrow(), byX, byY);
        OptionalDouble across = Guides.across(free, others, reach);
        OptionalDouble down = Guides.down(free, others, reach);
        return new Point(
                across.isPresent() ? byX + across.getAsDouble() : snapped(lead.x() + byX, false) - lead.x(),
                down.isPresent() ? byY + down.getAsDouble() : snapped(lead.y() + byY, false) - lead.y());
    }

    private static Box moved(Box box, double byX, double byY) {
        return new Box(box.x() + byX, box.y() + byY, box.width(), box.height());
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
            before.move(board.editor(), 0, 0);
        }
        finish();
    }

    private void finish() {
        board.editor().history().seal();
        board.hints().clear();
        board.drawing().moving(Set.of());
    }
}
