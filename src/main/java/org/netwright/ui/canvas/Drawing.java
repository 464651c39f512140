package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import org.netwright.layer.LayerCatalog;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.layout.WireRouter;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.training.LayerView;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.workspace.Selection;

/// A network in layers that never change place: wires, cards, comments, and what lies [#beneath] them.
final class Drawing extends Group {
    private final LayerCatalog catalog;
    private final CardWriter writer;
    private final Marks marks = new Marks();
    private final Detail detail = new Detail();
    private final WireLabels labels = new WireLabels();
    private final OncePerFrame refining = new OncePerFrame(this::refine);
    private final Routing routing = new Routing();
    private final Scale scale = new Scale();
    private final Group ground = new Group(marks.below());
    private final Map<String, CardView> cards = new LinkedHashMap<>();
    private final Map<Link, WireView> wires = new LinkedHashMap<>();
    private Set<String> moving = Set.of();
    private Optional<WireView> hovered = Optional.empty();
    private Map<Link, Double> thicknesses = Map.of();
    private boolean gradients;
    private Network shown = Network.EMPTY;

    /// Where a wire leaves and where it arrives.
    private record Ends(Point from, Point to) {}

    Drawing(LayerCatalog catalog, CardWriter writer) {
        this.catalog = catalog;
        this.writer = writer;
        setManaged(false);
        getTransforms().add(scale);
        getChildren().addAll(detail.wireLayer(), labels.layer(), detail.cardLayer(), marks.above());
        ground.setManaged(false);
        ground.getTransforms().add(scale);
        ground.translateXProperty().bind(translateXProperty());
        ground.translateYProperty().bind(translateYProperty());
    }

    /// What lies under the drawing, lowest first: frames, and what is painted because it is too small, not made yet, or
    /// moves.
    List<Node> beneath() {
        return List.of(ground, detail.overview());
    }

    /// Takes a network as it is now; what did not change is not touched. It is seen when [#draw] is called.
    void take(Network network, Map<String, LayerView> views, Selection selection) {
        boolean rewired = !network.links().equals(shown.links());
        removeGoneCards(network);
        if (rewired) {
            removeGoneWires(network);
        }
        for (var node : network.nodes().values()) {
            CardView card = cards.computeIfAbsent(
                    node.id(), id -> new CardView(node, catalog.get(node.kind()).spec()));
            Optional<LayerView> view = Optional.ofNullable(views.get(node.id()));
            card.show(node.at(), writer.worst(node), view.isPresent(), () -> writer.write(node, view));
            card.select(selection.nodes().contains(node.id()));
        }
        for (Link link : network.links()) {
            WireView wire = wires.computeIfAbsent(link, WireView::new);
            wire.select(selection.links().contains(link));
            wire.size(thicknesses.getOrDefault(link, 0.0), gradients);
            wire.tell(() -> writer.carried(link), () -> writer.spoken(network, link));
        }
        if (rewired || !network.nodes().keySet().equals(shown.nodes().keySet())) {
            markPorts(network);
        }
        shown = network;
        route();
        marks.show(network, selection, id -> card(id).map(CardView::box));
    }

    /// Takes how thick wires are from now on, see [#take].
    ///
    /// @param pixels at 100 % zoom; wires that are missing are as thick as usual
    /// @param tinted whether they tell of gradients
    void size(Map<Link, Double> pixels, boolean tinted) {
        thicknesses = pixels;
        gradients = tinted;
    }

    /// Draws what is in view, at once unless that is very much: where very many wires have still to find their way, the
    /// frame that finds it draws.
    void draw() {
        if (!detail.far() || routing.done()) {
            detail.refine(cards.values(), wires.values(), Detail.AT_ONCE);
            labels.show(wires.values(), scale.getX());
        }
        refining.skip();
        if (unfinished()) {
            refining.request();
        }
    }

    /// The frames and comments.
    Marks marks() {
        return marks;
    }

    private void removeGoneCards(Network network) {
        cards.values().removeIf(card -> {
            org.netwright.network.Node node = network.nodes().get(card.nodeId());
            boolean gone = node == null || !card.isOf(catalog.get(node.kind()).spec());
            if (gone) {
                detail.remove(card);
            }
            return gone;
        });
    }

    private void removeGoneWires(Network network) {
        Set<Link> links = new HashSet<>(network.links());
        wires.values().removeIf(wire -> {
            boolean gone = !links.contains(wire.link());
            if (gone) {
                detail.remove(wire);
                hovered = hovered.filter(over -> !over.equals(wire));
            }
            return gone;
        });
    }

    private void refine() {
        routing.goOn(this::lead);
        detail.refine(cards.values(), wires.values());
        labels.show(wires.values(), scale.getX());
        if (unfinished()) {
            refining.request();
        }
    }

    private boolean unfinished() {
        return detail.busy() || !routing.done();
    }

    private void markPorts(Network network) {
        Map<String, Set<String>> ins = new HashMap<>();
        Set<String> outs = new HashSet<>();
        for (Link link : network.links()) {
            ins.computeIfAbsent(link.to(), id -> new HashSet<>()).add(link.toPort());
            outs.add(link.from());
        }
        cards.forEach((id, card) -> card.connected(ins.getOrDefault(id, Set.of()), outs.contains(id)));
    }

    /// Wires of cards that are being moved run straight; all others go around cards, though where there are very many some
    /// of them find their way only in the next frames.
    private void route() {
        for (WireView wire : wires.values()) {
            boolean moved = moving.contains(wire.link().from()) || moving.contains(wire.link().to());
            ends(wire).filter(ends -> moved || !wire.joins(ends.from, ends.to))
                    .ifPresent(ends -> wire.stretch(ends.from, ends.to));
        }
        if (moving.isEmpty()) {
            routing.among(cards.values().stream().map(CardView::box).toList(), wires.values(), this::lead);
        } else {
            routing.stop();
        }
    }

    private void lead(WireRouter router, WireView wire) {
        ends(wire).ifPresent(ends -> wire.run(router.route(ends.from, ends.to)));
    }

    private Optional<Ends> ends(WireView wire) {
        Link link = wire.link();
        return card(link.from())
                .flatMap(from -> card(link.to())
                        .map(to -> new Ends(from.end(link.fromPort(), true), to.end(link.toPort(), false))));
    }

    /// Says which cards are being moved; nothing when the movement is over.
    void moving(Set<String> ids) {
        moving = Set.copyOf(ids);
        for (String id : ids) {
            card(id).ifPresent(Node::toFront);
        }
        route();
        refining.request();
    }

    /// Shows a part of the drawing, in a view of this size.
    void view(Viewport viewport, double width, double height) {
        setTranslateX(viewport.dx());
        setTranslateY(viewport.dy());
        if (scale.getX() != viewport.scale()) {
            scale.setX(viewport.scale());
            scale.setY(viewport.scale());
        }
        detail.look(viewport, width, height);
        refining.request();
    }

    /// Says that the view has come to rest, so that cards and wires take the places of their pictures.
    void rest() {
        detail.rest();
        refining.request();
    }

    /// Whether everything in view is shown as finely as it will be.
    boolean complete() {
        return detail.complete() && routing.done();
    }

    /// The card of a node.
    Optional<CardView> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    /// Whether a card is still one of the drawing's.
    boolean shows(CardView card) {
        return card.equals(cards.get(card.nodeId()));
    }

    /// All cards.
    Collection<CardView> cards() {
        return cards.values();
    }

    /// The uppermost of the cards at a place that are only painted now, if there is one.
    Optional<CardView> paintedAt(Point place) {
        return detail.paintedAt(place);
    }

    /// The wire nearest to a place, if one is near enough.
    Optional<WireView> wireAt(Point place, double within) {
        WireView nearest = null;
        double distance = within;
        for (WireView wire : wires.values()) {
            if (wire.box().grown(within).contains(place)) {
                double here = wire.distance(place);
                if (here <= distance) {
                    distance = here;
                    nearest = wire;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// Marks the wire under the mouse.
    void hover(Optional<WireView> over) {
        if (!hovered.equals(over)) {
            hovered.ifPresent(wire -> wire.hover(false));
            over.ifPresent(wire -> wire.hover(true));
            hovered = over;
            if (detail.far()) {
                refining.request();
            }
        }
    }

    /// Marks the cards that a search found.
    void found(Set<String> ids) {
        cards.values().forEach(card -> card.find(ids.contains(card.nodeId())));
        refining.request();
    }

    /// The ids of cards that a rectangle touches.
    Set<String> within(Box area) {
        return cards.values().stream()
                .filter(card -> card.box().overlaps(area))
                .map(CardView::nodeId)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /// Where cards and comments lie.
    List<Box> outlines() {
        return Stream.concat(
                        cards.values().stream().map(card -> card.box().grown(CardGeometry.PORT_RADIUS)),
                        marks.commentBoxes())
                .toList();
    }

    /// The smallest rectangle around all cards and wires; empty if there is none.
    Optional<Box> bounds() {
        var boxes = new ArrayList<Box>();
        cards.values().forEach(card -> boxes.add(card.box().grown(CardGeometry.PORT_RADIUS)));
        wires.values().forEach(wire -> boxes.add(wire.box()));
        marks.bounds().ifPresent(boxes::add);
        return boxes.stream().reduce(Box::union);
    }
}
