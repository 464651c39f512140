package org.netwright.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import org.netwright.network.Link;
import org.netwright.network.Network;

/// A network as a graph that flows one way: nodes by number in the order of the drawing, no circle, no wire twice.
///
/// @param ids node ids; a node's number is its place here
/// @param next successors of each node, in the order the wires were drawn
record Flow(List<String> ids, List<List<Integer>> next) {
    /// The flow of a network. A wire that closes a circle is left out.
    static Flow of(Network network) {
        List<String> ids = List.copyOf(network.nodes().keySet());
        Map<String, Integer> number = new HashMap<>();
        ids.forEach(id -> number.put(id, number.size()));
        List<SequencedSet<Integer>> wires = new ArrayList<>();
        ids.forEach(id -> wires.add(new LinkedHashSet<>()));
        for (Link link : network.links()) {
            if (!link.from().equals(link.to())) {
                int from = Objects.requireNonNull(number.get(link.from()));
                wires.get(from).add(Objects.requireNonNull(number.get(link.to())));
            }
        }
        return new Flow(ids, withoutCircles(wires));
    }

    /// The number of nodes.
    int size() {
        return ids.size();
    }

    /// Depth-first from the first node on; what leads back to a node still open would close a circle.
    private static List<List<Integer>> withoutCircles(List<SequencedSet<Integer>> wires) {
        BitSet open = new BitSet();
        BitSet done = new BitSet();
        List<List<Integer>> kept = new ArrayList<>();
        wires.forEach(all -> kept.add(new ArrayList<>(all)));
        List<Integer> starts = new ArrayList<>(beginnings(wires));
        for (int node = 0; node < wires.size(); node++) {
            starts.add(node);
        }
        for (int start : starts) {
            Deque<int[]> path = new ArrayDeque<>();
            if (!done.get(start)) {
                path.push(new int[] {start, 0});
                open.set(start);
            }
            while (!path.isEmpty()) {
                int[] top = path.element();
                List<Integer> out = kept.get(top[0]);
                if (top[1] == out.size()) {
                    open.clear(top[0]);
                    done.set(top[0]);
                    path.pop();
                } else if (open.get(out.get(top[1]))) {
                    out.remove(/* index */ top[1]);
                } else {
                    int child = out.get(top[1]++);
                    if (!done.get(child)) {
                        open.set(child);
                        path.push(new int[] {child, 0});
                    }
                }
            }
        }
        return kept;
    }

    private static List<Integer> beginnings(List<SequencedSet<Integer>> wires) {
        BitSet entered = new BitSet();
        wires.forEach(out -> out.forEach(entered::set));
        List<Integer> starts = new ArrayList<>();
        for (int node = entered.nextClearBit(0); node < wires.size(); node = entered.nextClearBit(node + 1)) {
            starts.add(node);
        }
        return starts;
    }

    /// Only wires that no longer way replaces: skip connections are left out, so that they neither push the cards they
    /// pass aside nor count when these are lined up. The order of the nodes is the same with them and without.
    Flow essential() {
        List<BitSet> reached = new ArrayList<>();
        for (int node = 0; node < size(); node++) {
            reached.add(new BitSet());
        }
        List<List<Integer>> kept = new ArrayList<>(next);
        for (int node : backwards()) {
            BitSet beyond = new BitSet();
            for (int child : next.get(node)) {
                beyond.or(reached.get(child));
            }
            kept.set(node, next.get(node).stream().filter(child -> !beyond.get(child)).toList());
            next.get(node).forEach(beyond::set);
            reached.set(node, beyond);
        }
        return new Flow(ids, kept);
    }

    /// Every node after all its successors.
    private List<Integer> backwards() {
        int[] waiting = new int[size()];
        List<List<Integer>> before = new ArrayList<>();
        for (int node = 0; node < size(); node++) {
            before.add(new ArrayList<>());
            waiting[node] = next.get(node).size();
        }
        Deque<Integer> ready = new ArrayDeque<>();
        for (int node = 0; node < size(); node++) {
            for (int child : next.get(node)) {
                before.get(child).add(node);
            }
            if (waiting[node] == 0) {
                ready.add(node);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            int node = ready.remove();
            order.add(node);
            for (int parent : before.get(node)) {
                if (--waiting[parent] == 0) {
                    ready.add(parent);
                }
            }
        }
        return order;
    }

    /// The parts that no wire joins, each with its nodes in order, by their first nodes.
    List<List<Integer>> parts() {
        int[] leader = new int[size()];
        for (int node = 0; node < size(); node++) {
            leader[node] = node;
        }
        for (int node = 0; node < size(); node++) {
            for (int child : next.get(node)) {
                int a = find(leader, node);
                int b = find(leader, child);
                leader[Math.max(a, b)] = Math.min(a, b);
            }
        }
        Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
        for (int node = 0; node < size(); node++) {
            parts.computeIfAbsent(find(leader, node), first -> new ArrayList<>()).add(node);
        }
        return List.copyOf(parts.values());
    }

    /// The nodes one after the other, from the first that nothing leads to, as long as each has a single successor that
    /// nothing else leads to. A part that is a chain is covered whole.
    List<Integer> chain(List<Integer> part) {
        Map<Integer, Integer> entering = new HashMap<>();
        part.forEach(node -> next.get(node).forEach(child -> entering.merge(child, 1, Integer::sum)));
        List<Integer> chain = new ArrayList<>();
        int node = part.stream().filter(each -> !entering.containsKey(each)).findFirst().orElseThrow();
        chain.add(node);
        while (next.get(node).size() == 1 && Objects.equals(entering.get(next.get(node).getFirst()), 1)) {
            node = next.get(node).getFirst();
            chain.add(node);
        }
        return chain;
    }

    private static int find(int[] leader, int node) {
        int at = node;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
