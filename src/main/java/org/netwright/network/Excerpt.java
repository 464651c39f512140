package org.netwright.network;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// A part of a drawing that is a drawing of its own.
public final class Excerpt {
    private Excerpt() {}

    /// Some nodes and the wires among them, in the order the drawing has them.
    public static Network of(Network network, Collection<String> ids) {
        var nodes = new LinkedHashMap<>(network.nodes());
        nodes.keySet().retainAll(ids);
        List<Link> links = network.links().stream()
                .filter(link -> nodes.containsKey(link.from()) && nodes.containsKey(link.to()))
                .toList();
        return new Network(nodes, links);
    }
}
