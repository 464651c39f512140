package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netwright.layer.Port;
import org.netwright.network.Point;

/// A port of a card.
///
/// @param card id of the card's node
/// @param port which port
/// @param output whether wires leave there
record PortSpot(String card, Port port, boolean output) {
    /// The inputs or the outputs of a card.
    static List<PortSpot> of(Optional<CardView> card, boolean output) {
        return card.stream()
                .flatMap(view -> (output ? view.outputPorts() : view.inputPorts()).stream()
                        .map(port -> new PortSpot(view.nodeId(), port, output)))
                .toList();
    }

    /// All ports of a card, inputs first.
    static List<PortSpot> of(Optional<CardView> card) {
        return Stream.concat(of(card, false).stream(), of(card, true).stream()).toList();
    }

    /// Where it lies in the drawing.
    Optional<Point> place(Drawing drawing) {
        return drawing.card(card).map(view -> view.end(port.id(), output));
    }
}
