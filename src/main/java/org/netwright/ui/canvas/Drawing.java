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
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import org.netwright.layer.LayerCatalog;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.layout.WirePath;
import org.netwright.layout.WireRouter;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.training.LayerView;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Selection;

/// A network in four layers that never change place: frames, wires, cards, comments.
final class Drawing extends Group {
    /// Below this scale a card is only a coloured shape.
    private static final double FAR = 0.35;

    private final LayerCatalog catalog;
    private final CardWriter writer;
    private final Group wireLayer = new Group();
    private final Group cardLayer = new Group();
    private final Marks marks = new Marks();
    private final Scale scale = new Scale();
    private final Map<String, CardView> cards = new LinkedHashMap<>();
    private final Map<Link, WireView> wires = new LinkedHashMap<>();
    private Set<String> moving = Set.of();
    private List<Box> routed = List.of();
    private Set<Link> routedLinks = Set.of();

    Drawing(LayerCatalog catalog, CardWriter writer) {
        this.catalog = catalog;
        this.writer = writer;
        setManaged(false);
        getTransforms().add(scale);
        getChildren().addAll(marks.below(), wireLayer, cardLayer, marks.above());
    }

    /// Shows a network as it is now; what did not change is not touched.
    void show(Network network, Map<String, LayerView> views, Selection selection) {
        removeGone(network);
        for (var node : network.nodes().values()) {
            CardView card = cards.get(node.id());
            if (card == null) {
                card = new CardView(node, catalog.get(node.kind()).spec());
                cards.put(node.id(), card);
                cardLayer.getChildren().add(card);
                Styles.state(card, "far", scale.getX() < FAR);
            }
            card.show(writer.write(node, Optional.ofNullable(views.get(node.id()))), node.at());
            Styles.state(card, "selected", selection.nodes().contains(node.id()));
        }
        for (Link link : network.links()) {
            WireView wire = wires.computeIfAbsent(link, this::newWire);
            Styles.state(wire, "selected", selection.links().contains(link));
            wire.setAccessibleText(writer.spoken(network, link));
        }
        markPorts(network);
        route();
        marks.show(network, selection, id -> card(id).map(CardView::box));
    }

    /// The frames and comments.
    Marks marks() {
        return marks;
    }

    private WireView newWire(Link link) {
        var wire = new WireView(link);
        wireLayer.getChildren().add(wire);
        return wire;
    }

    private void removeGone(Network network) {
        cards.values().removeIf(card -> {
            var node = network.nodes().get(card.nodeId());
            boolean gone = node == null;
            if (gone) {
                cardLayer.getChildren().remove(card);
            }
            return gone;
        });
        Set<Link> links = new HashSet<>(network.links());
        wires.values().removeIf(wire -> {
            boolean gone = !links.contains(wire.link());
            if (gone) {
                wireLayer.getChildren().remove(wire);
            }
            return gone;
        });
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

    /// Wires of cards that are being moved run straight; all others go around cards.
    private void route() {
        List<Box> boxes = cards.values().stream().map(CardView::box).toList();
        if (boxes.equals(routed) && wires.keySet().equals(routedLinks)) {
            return;
        }
        var router = new WireRouter(boxes);
        for (WireView wire : wires.values()) {
            Link link = wire.link();
            CardView from = cards.get(link.from());
            CardView to = cards.get(link.to());
            if (from != null && to != null) {
                Point start = from.end(link.fromPort(), true);
                Point end = to.end(link.toPort(), false);
                if (moving.contains(link.from()) || moving.contains(link.to())) {
                    wire.run(WirePath.direct(start, end));
                } else if (moving.isEmpty()) {
                    wire.run(router.route(start, end));
                }
            }
        }
        routed = moving.isEmpty() ? boxes : List.of();
        routedLinks = Set.copyOf(wires.keySet());
    }

    /// Says which cards are being moved; nothing when the movement is over.
    void moving(Set<String> ids) {
        moving = Set.copyOf(ids);
        for (String id : ids) {
            card(id).ifPresent(Node::toFront);
        }
        route();
    }

    /// Shows a part of the drawing.
    void view(Viewport viewport) {
        boolean wasFar = scale.getX() < FAR;
        setTranslateX(viewport.dx());
        setTranslateY(viewport.dy());
        scale.setX(viewport.scale());
        scale.setY(viewport.scale());
        boolean far = viewport.scale() < FAR;
        if (far != wasFar) {
            cards.values().forEach(card -> Styles.state(card, "far", far));
        }
    }

    /// Whether bitmaps may be a little blurred because the view is moving.
    void hurry(boolean moves) {
        cards.values().forEach(card -> card.setCacheHint(moves ? CacheHint.SPEED : CacheHint.QUALITY));
    }

    /// The card of a node.
    Optional<CardView> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    /// All cards.
    Collection<CardView> cards() {
        return cards.values();
    }

    /// The wire nearest to a place, if one is near enough.
    Optional<WireView> wireAt(Point place, double within) {
        WireView nearest = null;
        double distance = within;
        for (WireView wire : wires.values()) {
            double here = wire.distance(place);
            if (here <= distance) {
                distance = here;
                nearest = wire;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// Marks the wire under the mouse.
    void hover(Optional<WireView> over) {
        wires.values().forEach(wire -> Styles.state(wire, "hovered", over.isPresent() && over.get().equals(wire)));
    }

    /// Marks the cards that a search found.
    void found(Set<String> ids) {
        cards.values().forEach(card -> Styles.state(card, "found", ids.contains(card.nodeId())));
    }

    /// The ids of cards that a rectangle touches.
    Set<String> within(Box area) {
        return cards.values().stream()
                .filter(card -> card.box().overlaps(area))
                .map(CardView::nodeId)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /// The smallest rectangle around all cards and wires; empty if there is none.
    Optional<Box> bounds() {
        var boxes = new ArrayList<Box>();
        cards.values().forEach(card -> boxes.add(card.box().grown(CardGeometry.PORT_RADIUS)));
        marks.bounds().ifPresent(boxes::add);
        return boxes.stream().reduce(Box::union);
    }
}
