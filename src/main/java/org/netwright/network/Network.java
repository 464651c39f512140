package org.netwright.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// The drawing: nodes and the wires between them. A value; [Edits] makes new ones.
///
/// @param nodes by id, in the order they were added
/// @param links in the order they were drawn, which is the order of a merge's inputs
public record Network(SequencedMap<String, Node> nodes, List<Link> links) {
    /// A drawing with nothing on it.
    public static final Network EMPTY = new Network(new LinkedHashMap<>(), List.of());

    /// Copies both and checks that every wire has its two ends and none is there twice.
    public Network {
        nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
        links = List.copyOf(links);
        for (Link link : links) {
            if (!nodes.containsKey(link.from()) || !nodes.containsKey(link.to())) {
                throw new IllegalArgumentException("a wire without an end: " + link);
            }
        }
        if (Set.copyOf(links).size() != links.size()) {
            throw new IllegalArgumentException("a wire is there twice");
        }
    }

    /// The node of this id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no node " + id);
        }
        return node;
    }

    /// Wires that enter a node, in the order they were drawn.
    public List<Link> into(String id) {
        return links.stream().filter(link -> link.to().equals(id)).toList();
    }

    /// Wires that leave a node.
    public List<Link> outOf(String id) {
        return links.stream().filter(link -> link.from().equals(id)).toList();
    }

    /// An id no node has, nor any of `taken`.
    public String freshId(Set<String> taken) {
        int number = nodes.size() + taken.size() + 1;
        while (nodes.containsKey("n" + number) || taken.contains("n" + number)) {
            number++;
        }
        return "n" + number;
    }

    /// A name no node has, nor any of `taken`: `base 1`, `base 2` …
    public String freshName(String base, Set<String> taken) {
        Set<String> names = nodes.values().stream().map(Node::name).collect(Collectors.toSet());
        int number = 1;
        while (names.contains(base + " " + number) || taken.contains(base + " " + number)) {
            number++;
        }
        return base + " " + number;
    }
}
