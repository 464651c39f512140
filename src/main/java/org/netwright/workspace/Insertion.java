package org.netwright.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.netwright.network.Comment;
import org.netwright.network.Group;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;

/// How a part of a drawing looks where it comes into another one, or into its own a second time: with fresh ids, with
/// names nobody has, and moved by so much.
final class Insertion {
    private final Network into;
    private final Network part;
    private final Point by;
    private final Map<String, String> ids = new HashMap<>();

    private Insertion(Network into, Network part, Point by) {
        this.into = into;
        this.part = part;
        this.by = by;
    }

    /// A part, ready to be put into a drawing.
    static Network of(Network into, Network part, Point by) {
        var insertion = new Insertion(into, part, by);
        return new Network(insertion.nodes(), insertion.links(), insertion.groups(), insertion.comments());
    }

    private SequencedMap<String, Node> nodes() {
        Set<String> names = into.nodes().values().stream().map(Node::name).collect(Collectors.toCollection(HashSet::new));
        Set<String> taken = new HashSet<>();
        var nodes = new LinkedHashMap<String, Node>();
        for (Node node : part.nodes().values()) {
            String id = into.freshId(taken);
            String name = free(node.name(), names);
            taken.add(id);
            names.add(name);
            ids.put(node.id(), id);
            nodes.put(id, new Node(id, name, node.kind(), node.values(), moved(node.at()), node.bypassed(), node.note()));
        }
        return nodes;
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

    private List<Link> links() {
        return part.links().stream()
                .map(link -> new Link(fresh(link.from()), link.fromPort(), fresh(link.to()), link.toPort()))
                .toList();
    }

    private List<Group> groups() {
        Set<String> taken = new HashSet<>();
        var groups = new ArrayList<Group>();
        for (Group group : part.groups()) {
            String id = into.freshMark("group", taken);
            taken.add(id);
            var nodes = group.nodes().stream().map(this::fresh).collect(Collectors.toCollection(LinkedHashSet::new));
            groups.add(new Group(id, group.title(), group.tint(), nodes));
        }
        return groups;
    }

    private List<Comment> comments() {
        Set<String> taken = new HashSet<>();
        var comments = new ArrayList<Comment>();
        for (Comment comment : part.comments()) {
            String id = into.freshMark("comment", taken);
            taken.add(id);
            comments.add(new Comment(id, comment.text(), moved(comment.at()), comment.width()));
        }
        return comments;
    }

    private String fresh(String old) {
        return Objects.requireNonNull(ids.get(old));
    }

    private Point moved(Point at) {
        return new Point(at.x() + by.x(), at.y() + by.y());
    }
}
