package org.netwright.network;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// A part of a drawing that is a drawing of its own.
public final class Excerpt {
    private Excerpt() {}

    /// Some nodes and the wires among them, in the order the drawing has them.
    public static Network of(Network network, Collection<String> ids) {
        return of(network, ids, Set.of());
    }

    /// Some nodes with the wires among them and the frames of which every node is there, and some comments.
    public static Network of(Network network, Collection<String> ids, Collection<String> comments) {
        var nodes = new LinkedHashMap<>(network.nodes());
        nodes.keySet().retainAll(Set.copyOf(ids));
        List<Link> links = network.links().stream()
                .filter(link -> nodes.containsKey(link.from()) && nodes.containsKey(link.to()))
                .toList();
        List<Group> groups = network.groups().stream()
                .filter(group -> nodes.keySet().containsAll(group.nodes()))
                .toList();
        List<Comment> kept = network.comments().stream()
                .filter(comment -> comments.contains(comment.id()))
                .toList();
        return new Network(nodes, links, groups, kept);
    }
}
