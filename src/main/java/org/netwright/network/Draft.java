package org.netwright.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A drawing that is being changed: each edit costs what it touches, so that a thousand of them cost no thousand copies.
final class Draft {
    private final SequencedMap<String, Node> nodes;
    private final Wires wires;
    private final List<Group> groups;
    private final List<Comment> comments;

    /// Begins with a drawing as it is.
    Draft(Network network) {
        nodes = new LinkedHashMap<>(network.nodes());
        wires = new Wires(network.links());
        groups = new ArrayList<>(network.groups());
        comments = new ArrayList<>(network.comments());
    }

    /// The drawing it has become.
    Network network() {
        return new Network(nodes, wires.all(), groups, comments);
    }

    /// The node of this id.
    ///
    /// @throws IllegalArgumentException if there is none
    Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no node " + id);
        }
        return node;
    }

    /// Wires that enter a node, in the order they were drawn.
    List<Link> into(String id) {
        return wires.at(id).stream().filter(link -> link.to().equals(id)).toList();
    }

    /// Wires that leave a node.
    List<Link> outOf(String id) {
        return wires.at(id).stream().filter(link -> link.from().equals(id)).toList();
    }

    /// Whether there is such a wire.
    boolean has(Link link) {
        return wires.contains(link);
    }

    /// Makes one change.
    ///
    /// @throws IllegalArgumentException if the edit speaks of what is not there
    void apply(Edit edit) {
        switch (edit) {
            case Edit.AddNode(Node node) -> add(node);
            case Edit.RemoveNode(String id) -> remove(id);
            case Edit.MoveNodes(var to) -> to.forEach((id, point) -> change(id, node -> node.moved(point)));
            case Edit.SetValues(String id, var values) -> change(id, node -> node.with(values));
            case Edit.Rename(String id, String name) -> change(id, node -> node.named(name));
            case Edit.Connect(Link link) -> connect(link);
            case Edit.Disconnect(Link link) -> {
                mustHave(link);
                wires.remove(link);
            }
            case Edit.Rewire(Link old, Link now) -> rewire(old, now);
            case Edit.SetBypassed(String id, boolean bypassed) -> change(id, node -> node.bypassed(bypassed));
            case Edit.SetNote(String id, String note) -> change(id, node -> node.noted(note));
            case Edit.PutGroup(Group group) -> put(group);
            case Edit.RemoveGroup(String id) -> removeFrom(groups, group -> group.id().equals(id), id);
            case Edit.PutComment(Comment comment) -> put(comment);
            case Edit.RemoveComment(String id) -> removeFrom(comments, comment -> comment.id().equals(id), id);
            case Edit.Insert(Network part) -> {
                part.nodes().values().forEach(this::add);
                part.links().forEach(this::connect);
                groups.addAll(part.groups());
                comments.addAll(part.comments());
            }
        }
    }

    private void add(Node node) {
        if (nodes.putIfAbsent(node.id(), node) != null) {
            throw new IllegalArgumentException("node " + node.id() + " is there already");
        }
    }

    private void remove(String id) {
        node(id);
        nodes.remove(id);
        wires.at(id).forEach(wires::remove);
        groups.replaceAll(group -> group.nodes().contains(id) ? group.without(List.of(id)) : group);
        groups.removeIf(group -> group.nodes().isEmpty());
    }

    private void change(String id, UnaryOperator<Node> change) {
        nodes.put(id, change.apply(node(id)));
    }

    private void connect(Link link) {
        node(link.from());
        node(link.to());
        if (!wires.contains(link)) {
            wires.add(link);
        }
    }

    private void rewire(Link old, Link now) {
        mustHave(old);
        node(now.from());
        node(now.to());
        if (wires.contains(now) && !now.equals(old)) {
            throw new IllegalArgumentException("a wire is there twice");
        }
        wires.replace(old, now);
    }

    private void mustHave(Link link) {
        if (!wires.contains(link)) {
            throw new IllegalArgumentException("no wire " + link);
        }
    }

    private void put(Group group) {
        boolean there = groups.stream().anyMatch(each -> each.id().equals(group.id()));
        groups.replaceAll(each -> each.id().equals(group.id()) ? group : each.without(group.nodes()));
        if (!there) {
            groups.add(group);
        }
        groups.removeIf(each -> each.nodes().isEmpty());
    }

    private void put(Comment comment) {
        boolean there = comments.stream().anyMatch(each -> each.id().equals(comment.id()));
        comments.replaceAll(each -> each.id().equals(comment.id()) ? comment : each);
        if (!there) {
            comments.add(comment);
        }
    }

    private static <T> void removeFrom(List<T> all, Predicate<T> gone, String id) {
        if (!all.removeIf(gone)) {
            throw new IllegalArgumentException("nothing called " + id);
        }
    }
}
