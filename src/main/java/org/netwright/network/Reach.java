package org.netwright.network;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which nodes can be reached along wires.
public final class Reach {
    private Reach() {}

    /// These nodes and all that feed them, directly or not.
    public static Set<String> before(Network network, Collection<String> from) {
        Map<String, List<String>> sources = new HashMap<>();
        for (Link link : network.links()) {
            sources.computeIfAbsent(link.to(), id -> new java.util.ArrayList<>()).add(link.from());
        }
        return spread(sources, from);
    }

    /// These nodes and all that they feed, directly or not.
    public static Set<String> after(Network network, Collection<String> from) {
        Map<String, List<String>> targets = new HashMap<>();
        for (Link link : network.links()) {
            targets.computeIfAbsent(link.from(), id -> new java.util.ArrayList<>()).add(link.to());
        }
        return spread(targets, from);
    }

    /// The nodes on circles through a node; empty if it is on none.
    static Set<String> circleOf(Network network, String id) {
        List<String> next = network.outOf(id).stream().map(Link::to).toList();
        Set<String> ahead = after(network, next);
        if (!ahead.contains(id)) {
            return Set.of();
        }
        Set<String> circle = new LinkedHashSet<>(ahead);
        circle.retainAll(before(network, List.of(id)));
        return circle;
    }

    private static Set<String> spread(Map<String, List<String>> along, Collection<String> from) {
        Set<String> seen = new HashSet<>(from);
        var todo = new ArrayDeque<>(from);
        while (!todo.isEmpty()) {
            for (String next : along.getOrDefault(todo.remove(), List.of())) {
                if (seen.add(next)) {
                    todo.add(next);
                }
            }
        }
        return seen;
    }
}
