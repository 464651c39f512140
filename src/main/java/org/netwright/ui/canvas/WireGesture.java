package org.netwright.ui.canvas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import org.netwright.layer.Port;
import org.netwright.layout.Box;
import org.netwright.network.Edit;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.Words;
import org.netwright.workspace.Spot.LooseEnd;
import org.netwright.workspace.Wiring;
import org.netwright.workspace.Wiring.Verdict;

/// Draws a wire from a port, or takes the end of one elsewhere. Where the mouse is over a card that has a port for it, it
/// says at once whether the wire fits, and why not.
final class WireGesture implements Gesture {
    /// So far around a card the wire is drawn to it.
    private static final double REACH = 16;
    /// A shorter wire that ends nowhere was not meant.
    private static final double SHORTEST = 24;

    private final Board board;
    private final Wiring wiring;
    private final Words words;
    private final Loose loose;
    private final Network network;
    private final Map<Link, Verdict> verdicts = new HashMap<>();
    private Optional<CardView> target = Optional.empty();
    private Optional<Verdict> verdict = Optional.empty();

    /// A wire with one end loose.
    ///
    /// @param card the card at its fixed end
    /// @param port the port there
    /// @param output whether that is an output
    /// @param moved the wire that is taken elsewhere, if it is not a new one
    record Loose(CardView card, Port port, boolean output, Optional<Link> moved) {
        /// The wire to or from another card's port.
        Link to(CardView other, Port otherPort) {
            return output
                    ? new Link(card.nodeId(), port.id(), other.nodeId(), otherPort.id())
                    : new Link(other.nodeId(), otherPort.id(), card.nodeId(), port.id());
        }

        /// The ports of a card at which it may end.
        List<Port> portsOf(CardView other) {
            return output ? other.inputPorts() : other.outputPorts();
        }
    }

    WireGesture(Board board, Wiring wiring, Words words, Loose loose) {
        this.board = board;
        this.wiring = wiring;
        this.words = words;
        this.loose = loose;
        network = board.editor().history().document().get().network();
    }

    @Override
    public void drag(MouseEvent event) {
        Viewport viewport = board.viewport().get();
        Point mouse = new Point(event.getX(), event.getY());
        Optional<CardView> over = over(viewport.toDrawing(mouse.x(), mouse.y()));
        target.filter(card -> !Optional.of(card).equals(over)).ifPresent(card -> card.target(null, false));
        target = over;
        Optional<Port> port = over.map(this::nearestPort);
        verdict = over.flatMap(card -> port.map(end -> judge(loose.to(card, end))));
        over.ifPresent(card -> card.target(port.orElse(null), !loose.output()));
        Point end = over.flatMap(card -> port.map(at -> viewport.toView(card.end(at.id(), !loose.output()))))
                .orElse(mouse);
        Point start = start();
        Hints.Mood mood = verdict.map(WireGesture::mood).orElse(Hints.Mood.PLAIN);
        board.hints().wire(loose.output() ? start : end, loose.output() ? end : start, mood);
        board.hints().say(verdict.map(now -> sentence(now, words)).orElse(""), mouse, mood);
    }

    /// The fixed end in the view.
    private Point start() {
        return board.viewport().get().toView(loose.card().end(loose.port().id(), loose.output()));
    }

    /// The card at or near a place, that has a port for this wire.
    private Optional<CardView> over(Point place) {
        return board.drawing().cards().stream()
                .filter(card -> network.nodes().containsKey(card.nodeId()))
                .filter(card -> !loose.portsOf(card).isEmpty())
                .filter(card -> !card.equals(loose.card()) || card.box().contains(place))
                .filter(card -> card.box().grown(REACH).contains(place))
                .min(Comparator.comparingDouble(card -> outside(card.box(), place)));
    }

    private static double outside(Box box, Point place) {
        double x = Math.max(Math.max(box.x() - place.x(), place.x() - box.right()), 0);
        double y = Math.max(Math.max(box.y() - place.y(), place.y() - box.bottom()), 0);
        return x + y;
    }

    /// The first port that still takes a wire, else the first.
    private Port nearestPort(CardView card) {
        List<Port> ports = loose.portsOf(card);
        return ports.stream()
                .filter(port -> !loose.output() || network.into(card.nodeId()).stream()
                                .filter(link -> link.toPort().equals(port.id()))
                                .count()
                        < port.max())
                .findFirst()
                .orElse(ports.getFirst());
    }

    private Verdict judge(Link link) {
        if (loose.moved().equals(Optional.of(link))) {
            return new Verdict.Fits(List.of(), Optional.empty());
        }
        return verdicts.computeIfAbsent(
                link, wire -> wiring.judge(network, board.problems().data().get(), wire, loose.moved()));
    }

    /// How a verdict looks.
    static Hints.Mood mood(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Fits ignored -> Hints.Mood.GOOD;
            case Verdict.Misfits ignored -> Hints.Mood.WATCH;
            case Verdict.Refused ignored -> Hints.Mood.BAD;
        };
    }

    /// A verdict in words.
    static String sentence(Verdict verdict, Words words) {
        return switch (verdict) {
            case Verdict.Fits(var edits, var output) ->
                output.map(form -> words.of("ui.wire.fits", form.toString())).orElseGet(() -> words.of("ui.wire.may"));
            case Verdict.Misfits(var edits, var problem) -> words.of(problem);
            case Verdict.Refused(var reason) -> words.of(reason);
        };
    }

    @Override
    public void end(MouseEvent event) {
        if (!network.equals(board.editor().history().document().get().network())) {
            cancel(); // the drawing it began in is gone
            return;
        }
        drag(event);
        Optional<Verdict> last = verdict;
        Point mouse = new Point(event.getX(), event.getY());
        if (last.isPresent()) {
            cancel();
            draw(last.get());
        } else if (loose.moved().isPresent()) {
            cancel();
            board.editor().cut(loose.moved().get());
        } else if (Math.hypot(mouse.x() - start().x(), mouse.y() - start().y()) > SHORTEST) {
            LooseEnd end = new LooseEnd(loose.card().nodeId(), loose.port().id(), loose.output());
            board.quickAdd().open(mouse, end, board.hints()::clear);
        } else {
            cancel();
        }
    }

    private void draw(Verdict last) {
        List<Edit> edits = last.edits();
        if (!edits.isEmpty()) {
            board.editor().wire(edits);
        }
    }

    @Override
    public void cancel() {
        target.ifPresent(card -> card.target(null, false));
        board.hints().clear();
    }
}
