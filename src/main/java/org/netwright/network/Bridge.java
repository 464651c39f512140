package org.netwright.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Port;

/// Takes nodes out of a drawing and keeps it flowing: what fed them feeds what they fed, as far as ports take wires.
public final class Bridge {
    private final LayerCatalog catalog;
    private final List<Edit> edits = new ArrayList<>();
    private final Draft now;

    private Bridge(Network network, LayerCatalog catalog) {
        this.catalog = catalog;
        now = new Draft(network);
    }

    /// The edits that take these nodes out.
    public static List<Edit> without(Network network, Collection<String> ids, LayerCatalog catalog) {
        var bridge = new Bridge(network, catalog);
        ids.forEach(bridge::remove);
        return List.copyOf(bridge.edits);
    }

    private void remove(String id) {
        List<Link> sources = sources(id);
        for (Link out : now.outOf(id)) {
            join(sources, out);
        }
        edit(new Edit.RemoveNode(id));
    }

    /// What enters at the first input that has a wire: a merge has many there, and of several inputs the first carries what
    /// the node is about.
    private List<Link> sources(String id) {
        List<Link> into = now.into(id);
        return spec(id).inputs().stream()
                .map(port -> into.stream().filter(link -> link.toPort().equals(port.id())).toList())
                .filter(links -> !links.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// The first source takes the wire's place among those of its target, the others come last.
    private void join(List<Link> sources, Link out) {
        for (Link source : sources) {
            var wire = new Link(source.from(), source.fromPort(), out.to(), out.toPort());
            if (wire.from().equals(wire.to()) || now.has(wire)) {
                continue;
            }
            if (now.has(out)) {
                edit(new Edit.Rewire(out, wire));
            } else if (taken(wire) < room(wire)) {
                edit(new Edit.Connect(wire));
            }
        }
    }

    private long taken(Link wire) {
        return now.into(wire.to()).stream().filter(link -> link.toPort().equals(wire.toPort())).count();
    }

    private int room(Link wire) {
        return spec(wire.to()).inputs().stream()
                .filter(port -> port.id().equals(wire.toPort()))
                .mapToInt(Port::max)
                .findFirst()
                .orElse(0);
    }

    private LayerSpec spec(String id) {
        return catalog.get(now.node(id).kind()).spec();
    }

    private void edit(Edit edit) {
        now.apply(edit);
        edits.add(edit);
    }
}
