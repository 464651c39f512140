package org.netwright.export.diagram;

import java.util.Locale;
import org.netwright.layer.LayerCatalog;
import org.netwright.network.Node;
import org.netwright.network.NodeFacts;
import org.netwright.tensor.Form;

/// What a card says.
///
/// @param name what the user calls the layer
/// @param summary the one line of what matters
/// @param shape of what flows out, such as `32×26×26`; `?` while unknown
/// @param parameters how many weights it has, such as `18,496`; empty for none
public record CardText(String name, String summary, String shape, String parameters) {
    /// What the card of a node says.
    public static CardText of(Node node, NodeFacts facts, LayerCatalog catalog) {
        return new CardText(
                node.name(),
                catalog.get(node.kind()).summary(node.values()),
                facts.output().map(CardText::shape).orElse("?"),
                facts.parameters() == 0 ? "" : grouped(facts.parameters()));
    }

    private static String shape(Form form) {
        return form.rank() == 1 && !form.anyLength() ? grouped(form.size(0)) : form.toString();
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
