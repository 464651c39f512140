package org.netwright.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

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
                yield new Network(nodes, network.links());
            }
            case Edit.RemoveNode(String id) -> {
                network.node(id);
                var nodes = new LinkedHashMap<>(network.nodes());
                nodes.remove(id);
                List<Link> links = network.links().stream()
                        .filter(link -> !link.from().equals(id) && !link.to().equals(id))
                        .toList();
                yield new Network(nodes, links);
            }
            case Edit.MoveNodes(var to) -> {
                var nodes = new LinkedHashMap<>(network.nodes());
                to.forEach((id, point) -> nodes.put(id, network.node(id).moved(point)));
                yield new Network(nodes, network.links());
            }
            case Edit.SetValues(String id, var values) -> changed(network, id, node -> node.with(values));
            case Edit.Rename(String id, String name) -> changed(network, id, node -> node.named(name));
            case Edit.Connect(Link link) -> {
                if (network.links().contains(link)) {
                    yield network;
                }
                var links = new ArrayList<>(network.links());
                links.add(link);
                yield new Network(network.nodes(), links);
            }
            case Edit.Disconnect(Link link) -> {
                var links = new ArrayList<>(network.links());
                if (!links.remove(link)) {
                    throw new IllegalArgumentException("no wire " + link);
                }
                yield new Network(network.nodes(), links);
            }
            case Edit.Rewire(Link old, Link now) -> {
                var links = new ArrayList<>(network.links());
                int at = links.indexOf(old);
                if (at < 0) {
                    throw new IllegalArgumentException("no wire " + old);
                }
                links.set(at, now);
                yield new Network(network.nodes(), links);
            }
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

    private static Network changed(Network network, String id, UnaryOperator<Node> change) {
        var nodes = new LinkedHashMap<>(network.nodes());
        nodes.put(id, change.apply(network.node(id)));
        return new Network(nodes, network.links());
    }
}
