package org.netwright.ui.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.netwright.network.Edit;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.Words;
import org.netwright.workspace.Walk;
import org.netwright.workspace.Walk.Direction;
import org.netwright.workspace.Wiring;
import org.netwright.workspace.Wiring.Verdict;

/// Draws a wire from a port by keys: arrows choose the layer at its other end, Tab the port there. It says what
/// [WireGesture] says, and draws what it draws.
final class KeyWire {
    private final Board board;
    private final Words words;
    private final Wiring wiring;
    private final Network network;
    private final PortSpot from;
    private Optional<PortSpot> target = Optional.empty();
    private Optional<Verdict> verdict = Optional.empty();

    KeyWire(Board board, Words words, PortSpot from) {
        this.board = board;
        this.words = words;
        this.from = from;
        wiring = new Wiring(board.editor().catalog());
        network = board.editor().history().document().get().network();
        Point here = network.node(from.card()).at();
        go(Walk.nearest(network, here, candidates(), from.output() ? Direction.RIGHT : Direction.LEFT)
                .or(() -> candidates().stream().min(Comparator.comparingDouble(id -> distance(here, id)))));
    }

    /// Does what a key says, if it is an arrow or Tab.
    ///
    /// @return whether it was
    boolean key(KeyCode key, boolean back) {
        switch (key) {
            case LEFT -> step(Direction.LEFT);
            case RIGHT -> step(Direction.RIGHT);
            case UP -> step(Direction.UP);
            case DOWN -> step(Direction.DOWN);
            case TAB -> target.ifPresent(spot -> {
                List<PortSpot> ports = ports(spot.card());
                int step = back ? ports.size() - 1 : 1;
                aim(ports.get((ports.indexOf(spot) + step) % ports.size()));
            });
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(Direction direction) {
        Point here = network.node(target.map(PortSpot::card).orElse(from.card())).at();
        go(Walk.nearest(network, here, candidates(), direction));
    }

    private void go(Optional<String> card) {
        card.map(this::ports).map(this::firstFree).ifPresent(this::aim);
    }

    /// The layers that have a port for the other end.
    private List<String> candidates() {
        return network.nodes().keySet().stream()
                .filter(id -> !id.equals(from.card()) && !ports(id).isEmpty())
                .toList();
    }

    private List<PortSpot> ports(String card) {
        return PortSpot.of(board.drawing().card(card), !from.output());
    }

    private PortSpot firstFree(List<PortSpot> ports) {
        return ports.stream()
                .filter(spot -> spot.output() || network.into(spot.card()).stream()
                                .filter(link -> link.toPort().equals(spot.port().id()))
                                .count()
                        < spot.port().max())
                .findFirst()
                .orElse(ports.getFirst());
    }

    private double distance(Point from, String id) {
        Point at = network.node(id).at();
        return Math.hypot(at.x() - from.x(), at.y() - from.y());
    }

    private void aim(PortSpot spot) {
        clear();
        target = Optional.of(spot);
        Link link = from.output()
                ? new Link(from.card(), from.port().id(), spot.card(), spot.port().id())
                : new Link(spot.card(), spot.port().id(), from.card(), from.port().id());
        verdict = Optional.of(wiring.judge(network, board.problems().data().get(), link));
        board.drawing().card(spot.card()).ifPresent(card -> card.target(spot.port(), spot.output()));
        show();
    }

    /// Shows the wire and the verdict where they are now.
    void show() {
        Viewport viewport = board.viewport().get();
        Optional<Point> start = from.place(board.drawing()).map(viewport::toView);
        Optional<Point> end = target.flatMap(spot -> spot.place(board.drawing())).map(viewport::toView);
        if (start.isPresent() && end.isPresent() && verdict.isPresent()) {
            Hints.Mood mood = WireGesture.mood(verdict.get());
            board.hints().wire(
                    from.output() ? start.get() : end.get(), from.output() ? end.get() : start.get(), mood);
            board.hints().say(WireGesture.sentence(verdict.get(), words), end.get(), mood);
        }
    }

    /// Draws it, if it may be drawn.
    ///
    /// @return whether it was
    boolean draw() {
        List<Edit> edits = verdict.map(Verdict::edits).orElse(List.of());
        if (edits.isEmpty()) {
            return false;
        }
        clear();
        board.editor().wire(edits);
        return true;
    }

    /// Takes away all that it shows.
    void clear() {
        target.flatMap(spot -> board.drawing().card(spot.card())).ifPresent(card -> card.target(null, false));
        board.hints().clear();
    }
}
