package org.netwright.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The wires of a drawing that is being changed. Each keeps its place among the others, and finding those of a node costs
/// what there are of them.
final class Wires {
    private final List<Link> before;
    private final SortedMap<Integer, Link> byPlace = new TreeMap<>();
    private final Map<Link, Integer> places = new HashMap<>();
    private final Map<String, SortedSet<Integer>> ends = new HashMap<>();
    private boolean sorted;
    private int next;

    Wires(List<Link> before) {
        this.before = before;
    }

    /// Sorting is left until a wire matters: most changes touch none.
    private void sort() {
        if (!sorted) {
            sorted = true;
            before.forEach(link -> put(next, link));
        }
    }

    private void put(int place, Link link) {
        byPlace.put(place, link);
        places.put(link, place);
        ends.computeIfAbsent(link.from(), id -> new TreeSet<>()).add(place);
        ends.computeIfAbsent(link.to(), id -> new TreeSet<>()).add(place);
        next = Math.max(next, place + 1);
    }

    private int take(Link link) {
        int place = Objects.requireNonNull(places.remove(link));
        byPlace.remove(place);
        ends.getOrDefault(link.from(), new TreeSet<>()).remove(place);
        ends.getOrDefault(link.to(), new TreeSet<>()).remove(place);
        return place;
    }

    boolean contains(Link link) {
        sort();
        return places.containsKey(link);
    }

    /// The wires at a node, in their order.
    List<Link> at(String node) {
        sort();
        var found = new ArrayList<Link>();
        ends.getOrDefault(node, new TreeSet<>()).forEach(place -> found.add(Objects.requireNonNull(byPlace.get(place))));
        return found;
    }

    /// One more, after all others.
    void add(Link link) {
        sort();
        put(next, link);
    }

    /// One less.
    void remove(Link link) {
        sort();
        take(link);
    }

    /// Another one in the place of one.
    void replace(Link old, Link now) {
        sort();
        put(take(old), now);
    }

    /// All of them, in their order.
    List<Link> all() {
        return sorted ? List.copyOf(byPlace.values()) : before;
    }
}
