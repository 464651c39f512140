package org.netwright.network;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The drawing: nodes and the wires between them, frames around some and comments beside them. A value; [Edits] makes
/// new ones.
///
/// @param nodes by id, in the order they were added
/// @param links in the order they were drawn, which is the order of a merge's inputs
/// @param groups in the order they were made
/// @param comments in the order they were written
public record Network(
        SequencedMap<String, Node> nodes, List<Link> links, List<Group> groups, List<Comment> comments) {
    /// A drawing with nothing on it.
    public static final Network EMPTY = new Network(new LinkedHashMap<>(), List.of());

    /// A drawing without frames and comments.
    public Network(SequencedMap<String, Node> nodes, List<Link> links) {
        this(nodes, links, List.of(), List.of());
    }

    /// Copies all and checks that every wire has its two ends and none is there twice, that groups are of nodes that are
    /// there, each in one group at most, and that no id is there twice.
    public Network {
        nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
        links = List.copyOf(links);
        groups = List.copyOf(groups);
        comments = List.copyOf(comments);
        for (Link link : links) {
            if (!nodes.containsKey(link.from()) || !nodes.containsKey(link.to())) {
                throw new IllegalArgumentException("a wire without an end: " + link);
            }
        }
        if (Set.copyOf(links).size() != links.size()) {
            throw new IllegalArgumentException("a wire is there twice");
        }
        var grouped = new HashSet<String>();
        for (Group group : groups) {
            for (String id : group.nodes()) {
                if (!nodes.containsKey(id) || !grouped.add(id)) {
                    throw new IllegalArgumentException("node " + id + " is not there or in two groups");
                }
            }
            if (group.nodes().isEmpty()) {
                throw new IllegalArgumentException("group " + group.id() + " is empty");
            }
        }
        if (groups.stream().map(Group::id).distinct().count() != groups.size()
                || comments.stream().map(Comment::id).distinct().count() != comments.size()) {
            throw new IllegalArgumentException("an id is there twice");
        }
    }

    /// Whether another drawing has the same layers and wires, wherever they lie, whatever is written beside them.
    public boolean flowsLike(Network other) {
        if (nodes.size() != other.nodes.size() || !links.equals(other.links)) {
            return false;
        }
        Iterator<Node> others = other.nodes.values().iterator();
        for (Node node : nodes.values()) {
            Node same = others.next();
            if (!node.equals(same) && !node.moved(same.at()).noted(same.note()).equals(same)) {
                return false;
            }
        }
        return true;
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

    /// The group a node is in.
    public Optional<Group> groupOf(String id) {
        return groups.stream().filter(group -> group.nodes().contains(id)).findFirst();
    }

    /// The comment of this id.
    public Optional<Comment> comment(String id) {
        return comments.stream().filter(comment -> comment.id().equals(id)).findFirst();
    }

    /// The same frames and comments around other nodes and wires; frames lose nodes that are gone, and go with their last.
    public Network with(SequencedMap<String, Node> newNodes, List<Link> newLinks) {
        List<Group> kept = groups.stream()
                .map(group -> group.without(group.nodes().stream()
                        .filter(id -> !newNodes.containsKey(id))
                        .toList()))
                .filter(group -> !group.nodes().isEmpty())
                .toList();
        return new Network(newNodes, newLinks, kept, comments);
    }

    /// The same with other frames.
    public Network withGroups(List<Group> newGroups) {
        return new Network(nodes, links, newGroups, comments);
    }

    /// The same with other comments.
    public Network withComments(List<Comment> newComments) {
        return new Network(nodes, links, groups, newComments);
    }

    /// An id no group or comment has, nor any of `taken`: `base1`, `base2` …
    public String freshMark(String base, Set<String> taken) {
        Set<String> ids = Stream.concat(groups.stream().map(Group::id), comments.stream().map(Comment::id))
                .collect(Collectors.toSet());
        int number = 1;
        while (ids.contains(base + number) || taken.contains(base + number)) {
            number++;
        }
        return base + number;
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
