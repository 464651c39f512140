package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.scene.input.MouseEvent;
import org.netwright.layer.LayerKind;
import org.netwright.layout.Box;
import org.netwright.layout.Guides;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Graft;
import org.netwright.workspace.Selection;

/// Moves the selected cards until they are in line with others or with the grid; freely while Alt is held. A card without
/// wires that is let go on a wire goes into it. A press without a movement selects.
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
    private final Splice splice;
    private Optional<Link> wire = Optional.empty();
    private boolean moved;

    MoveGesture(Board board, Splice splice, String grabbed, MouseEvent start) {
        this.splice = splice;
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
        if (alone()) {
            Node node = network().node(grabbed);
            LayerKind kind = board.editor().catalog().get(node.kind());
            wire = splice.over(kind, node.values(), new Point(event.getX(), event.getY()));
            light(wire.isPresent());
        }
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

    /// Lets the wire under the card shine through.
    private void light(boolean on) {
        board.drawing().card(grabbed).ifPresent(card -> Styles.state(card, "light", on));
    }

    /// Whether it is one card without wires, which can go into one.
    private boolean alone() {
        return before.nodes().size() == 1
                && before.comments().isEmpty()
                && network().into(grabbed).isEmpty()
                && network().outOf(grabbed).isEmpty();
    }

    private Network network() {
        return board.editor().history().document().get().network();
    }

    /// The nearest place cards keep to.
    static double snapped(double value, boolean free) {
        return free ? Math.rint(value) : Math.rint(value / STEP) * STEP;
    }

    @Override
    public void end(MouseEvent event) {
        wire.ifPresent(this::putInto);
        finish();
        if (!moved && selectsAlone) {
            board.editor().history().select(Selection.of(grabbed));
        }
    }

    /// The movement and the wires are one step.
    private void putInto(Link link) {
        before.move(board.editor(), 0, 0);
        var spec = board.editor().catalog().get(network().node(grabbed).kind()).spec();
        board.editor().graft(Graft.of(network(), spec, grabbed, link));
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
        if (wire.isPresent()) {
            light(false);
            splice.clear();
            board.hints().clear();
        }
    }
}
