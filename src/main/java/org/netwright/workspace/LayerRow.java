package org.netwright.workspace;

import java.util.List;
import org.netwright.layer.LayerCatalog;
import org.netwright.network.Compiled;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.NodeFacts;
import org.netwright.tensor.Form;

/// A layer in the table of all layers.
///
/// @param id the node's id
/// @param name what the user calls it
/// @param kind what it is
/// @param form what comes out; empty if that is not known
/// @param cost what it costs
public record LayerRow(String id, String name, String kind, String form, Totals cost) {
    /// All layers of a drawing, in its order.
    ///
    /// @param batch samples a step
    public static List<LayerRow> of(Network network, Compiled compiled, LayerCatalog catalog, int batch) {
        return network.nodes().values().stream().map(node -> of(node, compiled, catalog, batch)).toList();
    }

    private static LayerRow of(Node node, Compiled compiled, LayerCatalog catalog, int batch) {
        NodeFacts facts = compiled.facts().getOrDefault(node.id(), NodeFacts.UNKNOWN);
        return new LayerRow(
                node.id(),
                node.name(),
                catalog.get(node.kind()).spec().name(),
                facts.output().map(Form::toString).orElse(""),
                Totals.of(compiled, List.of(node.id()), batch));
    }
}
