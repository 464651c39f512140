package org.netwright.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What an [Edit] does to a drawing.
public final class Edits {
    private Edits() {}

    /// The drawing after one edit.
    ///
    /// @throws IllegalArgumentException if the edit speaks of what is not there
    public static Network apply(Network network, Edit edit) {
        return switch (edit) {
            case Edit.AddNode(Node node) -> {
                if (network.nodes().containsKey(node.id())) {
                    throw new IllegalArgumentException("node " + node.id() + " is there already");
                }
                var nodes = new LinkedHashMap<>(network.nodes());
                nodes.put(node.id(), node);
                yield network.with(nodes, network.links());
            }
            case Edit.RemoveNode(String id) -> {
                network.node(id);
                var nodes = new LinkedHashMap<>(network.nodes());
                nodes.remove(id);
                List<Link> links = network.links().stream()
                        .filter(link -> !link.from().equals(id) && !link.to().equals(id))
                        .toList();
                yield network.with(nodes, links);
            }
            case Edit.MoveNodes(var to) -> {
                var nodes = new LinkedHashMap<>(network.nodes());
                to.forEach((id, point) -> nodes.put(id, network.node(id).moved(point)));
                yield network.with(nodes, network.links());
            }
            case Edit.SetValues(String id, var values) -> changed(network, id, node -> node.with(values));
            case Edit.Rename(String id, String name) -> changed(network, id, node -> node.named(name));
            case Edit.Connect(Link link) -> {
                if (network.links().contains(link)) {
                    yield network;
                }
                var links = new ArrayList<>(network.links());
                links.add(link);
                yield network.with(network.nodes(), links);
            }
            case Edit.Disconnect(Link link) -> {
                var links = new ArrayList<>(network.links());
                if (!links.remove(link)) {
                    throw new IllegalArgumentException("no wire " + link);
                }
                yield network.with(network.nodes(), links);
            }
            case Edit.Rewire(Link old, Link now) -> {
                var links = new ArrayList<>(network.links());
                int at = links.indexOf(old);
                if (at < 0) {
                    throw new IllegalArgumentException("no wire " + old);
                }
                links.set(at, now);
                yield network.with(network.nodes(), links);
            }
            case Edit.SetBypassed(String id, boolean bypassed) -> changed(network, id, node -> node.bypassed(bypassed));
            case Edit.SetNote(String id, String note) -> changed(network, id, node -> node.noted(note));
            case Edit.PutGroup(Group group) -> network.withGroups(put(network.groups(), group));
            case Edit.RemoveGroup(String id) ->
                network.withGroups(without(network.groups(), group -> group.id().equals(id), id));
            case Edit.PutComment(Comment comment) -> network.withComments(put(network.comments(), comment));
            case Edit.RemoveComment(String id) ->
                network.withComments(without(network.comments(), comment -> comment.id().equals(id), id));
            case Edit.Insert(Network part) -> inserted(network, part);
        };
    }

    /// The drawing after several edits, one after the other.
    public static Network applyAll(Network network, List<Edit> edits) {
        Network now = network;
        for (Edit edit : edits) {
            now = apply(now, edit);
        }
        return now;
    }

    private static Network inserted(Network network, Network part) {
        var nodes = new LinkedHashMap<>(network.nodes());
        part.nodes().forEach((id, node) -> {
            if (nodes.put(id, node) != null) {
                throw new IllegalArgumentException("node " + id + " is there already");
            }
        });
        return new Network(
                nodes,
                joined(network.links(), part.links()),
                joined(network.groups(), part.groups()),
                joined(network.comments(), part.comments()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<Group> put(List<Group> groups, Group group) {
        var all = new ArrayList<Group>();
        boolean there = false;
        for (Group each : groups) {
            boolean same = each.id().equals(group.id());
            there |= same;
            all.add(same ? group : each.without(group.nodes()));
        }
        if (!there) {
            all.add(group);
        }
        all.removeIf(each -> each.nodes().isEmpty());
        return all;
    }

    private static List<Comment> put(List<Comment> comments, Comment comment) {
        var all = new ArrayList<>(comments);
        boolean there = false;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(comment.id())) {
                all.set(i, comment);
                there = true;
            }
        }
        if (!there) {
            all.add(comment);
        }
        return all;
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone, String id) {
        List<T> kept = all.stream().filter(gone.negate()).toList();
        if (kept.size() == all.size()) {
            throw new IllegalArgumentException("nothing called " + id);
        }
        return kept;
    }

    private static Network changed(Network network, String id, UnaryOperator<Node> change) {
        var nodes = new LinkedHashMap<>(network.nodes());
        nodes.put(id, change.apply(network.node(id)));
        return network.with(nodes, network.links());
    }
}
