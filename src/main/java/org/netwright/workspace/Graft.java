package org.netwright.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Port;
import org.netwright.network.Edit;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.network.Room;
import org.netwright.param.Message;
import org.netwright.param.Values;
import org.netwright.workspace.Spot.LooseEnd;

/// A layer that goes somewhere with its wires, as one step.
///
/// @param label what the step is called
/// @param node id of the layer
/// @param edits what it takes
public record Graft(Message label, String node, List<Edit> edits) {
    /// Copies the list.
    public Graft {
        edits = List.copyOf(edits);
    }

    /// A new layer. A wire that it has no port for is not drawn.
    public static Graft of(Network network, LayerCatalog catalog, LayerSpec spec, Values values, Spot spot) {
        String id = network.freshId(Set.of());
        String name = network.freshName(spec.name().toLowerCase(Locale.ROOT), Set.of());
        var edits = new ArrayList<Edit>();
        switch (spot) {
            case Spot.Free(Point at) -> edits.add(added(id, name, spec, values, at));
            case Spot.AtEnds(Point at, List<LooseEnd> ends) -> {
                edits.add(added(id, name, spec, values, at));
                ends.forEach(end -> wire(network, catalog, end, id, spec).ifPresent(edits::add));
            }
            case Spot.InWire(Point at, Link wire) when goesThrough(spec) -> {
                Room room = Room.in(network, wire, Set.of());
                if (!room.moved().isEmpty()) {
                    edits.add(new Edit.MoveNodes(room.moved()));
                }
                edits.add(added(id, name, spec, values, room.at()));
                edits.addAll(through(wire, id, spec));
            }
            case Spot.InWire(Point at, Link wire) -> edits.add(added(id, name, spec, values, at));
        }
        return new Graft(Message.of("workspace.step.add", spec.name()), id, edits);
    }

    /// A layer that is there already goes into a wire.
    public static Graft of(Network network, LayerSpec spec, String id, Link wire) {
        Room room = Room.in(network, wire, Set.of(id));
        var to = new java.util.LinkedHashMap<>(room.moved());
        to.put(id, room.at());
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.MoveNodes(to));
        edits.addAll(through(wire, id, spec));
        return new Graft(Message.of("workspace.step.splice", network.node(id).name()), id, edits);
    }

    /// Whether a wire can go through a layer of this kind.
    public static boolean goesThrough(LayerSpec spec) {
        return !spec.inputs().isEmpty() && !spec.outputs().isEmpty();
    }

    private static Edit added(String id, String name, LayerSpec spec, Values values, Point at) {
        return new Edit.AddNode(new Node(id, name, spec.id(), values, at));
    }

    private static List<Edit> through(Link wire, String id, LayerSpec spec) {
        return List.of(
                new Edit.Rewire(wire, new Link(id, spec.outputs().getFirst().id(), wire.to(), wire.toPort())),
                new Edit.Connect(new Link(wire.from(), wire.fromPort(), id, spec.inputs().getFirst().id())));
    }

    /// The wire between a loose end and the first port of the new layer; at a full input it takes the place of the last.
    private static Optional<Edit> wire(Network network, LayerCatalog catalog, LooseEnd end, String id, LayerSpec spec) {
        if (end.output()) {
            return spec.inputs().stream()
                    .findFirst()
                    .map(port -> new Edit.Connect(new Link(end.node(), end.port(), id, port.id())));
        }
        Optional<Link> wire =
                spec.outputs().stream().findFirst().map(port -> new Link(id, port.id(), end.node(), end.port()));
        List<Link> there = network.into(end.node()).stream().filter(link -> link.toPort().equals(end.port())).toList();
        int most = catalog.get(network.node(end.node()).kind()).spec().inputs().stream()
                .filter(port -> port.id().equals(end.port()))
                .mapToInt(Port::max)
                .findFirst()
                .orElse(1);
        return wire.map(now -> there.size() < most ? new Edit.Connect(now) : new Edit.Rewire(there.getLast(), now));
    }
}
