package org.netwright.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.netwright.network.Edit;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;

/// How a part of a drawing comes into another one, or into its own a second time: with fresh ids, with names nobody has,
/// and with the wires among its nodes.
///
/// @param edits what puts it there
/// @param ids the new id of every old one, in the part's order
record Insertion(List<Edit> edits, SequencedMap<String, String> ids) {
    Insertion {
        edits = List.copyOf(edits);
        ids = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(ids));
    }

    /// Puts a part into a drawing, moved by so much.
    static Insertion of(Network network, Network part, Point by) {
        var ids = new LinkedHashMap<String, String>();
        var edits = new ArrayList<Edit>();
        Set<String> takenIds = new HashSet<>();
        Set<String> takenNames =
                network.nodes().values().stream().map(Node::name).collect(Collectors.toCollection(HashSet::new));
        for (Node node : part.nodes().values()) {
            String id = network.freshId(takenIds);
            String name = free(node.name(), takenNames);
            takenIds.add(id);
            takenNames.add(name);
            ids.put(node.id(), id);
            var at = new Point(node.at().x() + by.x(), node.at().y() + by.y());
            edits.add(new Edit.AddNode(new Node(id, name, node.kind(), node.values(), at)));
        }
        for (Link link : part.links()) {
            edits.add(new Edit.Connect(
                    new Link(end(ids, link.from()), link.fromPort(), end(ids, link.to()), link.toPort())));
        }
        return new Insertion(edits, ids);
    }

    private static String end(SequencedMap<String, String> ids, String old) {
        return ids.getOrDefault(old, old);
    }

    /// The name itself if nobody has it, else the next number: `conv 1` becomes `conv 2`.
    private static String free(String name, Set<String> taken) {
        if (!taken.contains(name)) {
            return name;
        }
        String base = name.replaceFirst(" \\d+$", "");
        int number = 2;
        while (taken.contains(base + " " + number)) {
            number++;
        }
        return base + " " + number;
    }
}
