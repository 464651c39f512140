package org.netwright.export.diagram;

import java.util.List;
import java.util.Optional;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Port;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.layout.WireRouter;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.NodeFacts;
import org.netwright.network.Problem;
import org.netwright.param.Words;

/// The cards of a network, where they lie, and the wires between them.
record Cards(Subject subject, LayerCatalog catalog, Words words, Look look) {
    /// The outlines, in the order of the drawing.
    List<Box> boxes() {
        return network().nodes().values().stream().map(Cards::box).toList();
    }

    /// The wires, in the order of the drawing.
    List<Mark.Wire> wires() {
        var router = new WireRouter(boxes());
        return network().links().stream().map(link -> wire(router, link)).toList();
    }

    /// The cards, in the order of the drawing.
    List<Mark.Group> marks() {
        return network().nodes().values().stream().map(this::card).toList();
    }

    private Mark.Wire wire(WireRouter router, Link link) {
        Node from = network().node(link.from());
        Node to = network().node(link.to());
        List<Port> outputs = spec(from).outputs();
        List<Port> inputs = spec(to).inputs();
        return new Mark.Wire(
                router.route(
                        CardGeometry.output(box(from), place(outputs, link.fromPort()), Math.max(1, outputs.size())),
                        CardGeometry.input(box(to), place(inputs, link.toPort()), Math.max(1, inputs.size()))),
                look.theme().wire(),
                look.style().wire());
    }

    private Mark.Group card(Node node) {
        LayerSpec spec = spec(node);
        NodeFacts facts = subject.compiled().facts().getOrDefault(node.id(), NodeFacts.UNKNOWN);
        // errors come before warnings
        Optional<Problem> gravest = subject.compiled().problems().stream()
                .filter(problem -> problem.node().equals(Optional.of(node.id())))
                .findFirst();
        var card = new Card(
                box(node),
                CardText.of(node, facts, catalog),
                facts.output(),
                spec.category(),
                gravest.map(Problem::severity),
                node.bypassed() ? Optional.of(words.of("diagram.bypassed")) : Optional.empty());
        return new Mark.Group(
                "card",
                node.name(),
                gravest.map(problem -> words.of(problem.message())).orElse(spec.help()),
                card.marks(look, spec.inputs().size(), spec.outputs().size()));
    }

    private Network network() {
        return subject.network();
    }

    private LayerSpec spec(Node node) {
        return catalog.get(node.kind()).spec();
    }

    private static Box box(Node node) {
        return CardGeometry.box(node.at(), CardGeometry.HEIGHT);
    }

    /// Which port it is; the first where a wire names one that is not there, which is a problem and not an error.
    private static int place(List<Port> ports, String id) {
        int place = ports.stream().map(Port::id).toList().indexOf(id);
        return Math.max(0, place);
    }
}
