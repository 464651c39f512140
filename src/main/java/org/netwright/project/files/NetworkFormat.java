package org.netwright.project.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.netwright.json.Json;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Port;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.param.BadInput;

/// How a drawing looks in files. Nodes and wires stand in the order they were drawn, so a change touches few lines; ids
/// never change.
public final class NetworkFormat {
    private final LayerCatalog catalog;

    /// The format for these kinds of layer.
    public NetworkFormat(LayerCatalog catalog) {
        this.catalog = catalog;
    }

    /// The drawing as plain values.
    public SequencedMap<String, Object> encode(Network network) {
        var out = new LinkedHashMap<String, Object>();
        out.put("nodes", network.nodes().values().stream().map(this::encode).toList());
        out.put("links", network.links().stream().map(NetworkFormat::encode).toList());
        MarksFormat.encode(network, out);
        return out;
    }

    private Map<String, Object> encode(Node node) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", node.id());
        out.put("name", node.name());
        out.put("kind", node.kind());
        out.put("at", MarksFormat.encode(node.at()));
        out.put("values", ValuesFormat.encode(node.values(), catalog.get(node.kind()).spec().params()));
        if (node.bypassed()) {
            out.put("bypassed", true);
        }
        if (!node.note().isEmpty()) {
            out.put("note", node.note());
        }
        return out;
    }

    private static Map<String, Object> encode(Link link) {
        var out = new LinkedHashMap<String, Object>();
        out.put("from", link.from());
        if (!link.fromPort().equals(Port.OUT.id())) {
            out.put("from-port", link.fromPort());
        }
        out.put("to", link.to());
        if (!link.toPort().equals(Port.IN.id())) {
            out.put("to-port", link.toPort());
        }
        return out;
    }

    /// The drawing of a file.
    public Network decode(Json json) throws BadInput {
        Json.Obj in = json.object().only("nodes", "links", "groups", "comments");
        var nodes = new LinkedHashMap<String, Node>();
        for (Json item : in.need("nodes").list()) {
            Node node = node(item.object().only("id", "name", "kind", "at", "values", "bypassed", "note"));
            if (nodes.put(node.id(), node) != null) {
                throw item.place().bad("project.double-id", node.id());
            }
        }
        var links = new LinkedHashSet<Link>();
        for (Json item : in.need("links").list()) {
            Link link = link(item.object().only("from", "from-port", "to", "to-port"), nodes);
            if (!links.add(link)) {
                throw item.place().bad("project.double-link", link.from(), link.to());
            }
        }
        return new Network(
                nodes, new ArrayList<>(links), MarksFormat.groups(in, nodes.keySet()), MarksFormat.comments(in));
    }

    private Node node(Json.Obj in) throws BadInput {
        LayerSpec spec = spec(in.need("kind"));
        Json values = in.need("values");
        Optional<Json> bypassed = in.get("bypassed");
        Optional<Json> note = in.get("note");
        return new Node(
                MarksFormat.id(in.need("id")),
                in.need("name").text(),
                spec.id(),
                ValuesFormat.read(values, spec.params()),
                MarksFormat.point(in.need("at")),
                bypassed.isPresent() && bypassed.get().flag(),
                note.isPresent() ? note.get().text() : "");
    }

    private LayerSpec spec(Json kind) throws BadInput {
        return catalog.find(kind.text())
                .map(LayerKind::spec)
                .orElseThrow(() -> kind.place().bad("project.unknown-kind", kind.what()));
    }

    private Link link(Json.Obj in, Map<String, Node> nodes) throws BadInput {
        Node from = end(in.need("from"), nodes);
        Node to = end(in.need("to"), nodes);
        String fromPort = in.get("from-port").isEmpty() ? Port.OUT.id() : in.need("from-port").text();
        String toPort = in.get("to-port").isEmpty() ? Port.IN.id() : in.need("to-port").text();
        if (catalog.get(from.kind()).spec().outputs().stream().noneMatch(port -> port.id().equals(fromPort))) {
            throw in.place().bad("project.no-such-output", from.name(), fromPort);
        }
        return new Link(from.id(), fromPort, to.id(), toPort);
    }

    private static Node end(Json id, Map<String, Node> nodes) throws BadInput {
        Node node = nodes.get(id.text());
        if (node == null) {
            throw id.place().bad("project.loose-link", id.what());
        }
        return node;
    }
}
