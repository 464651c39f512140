package org.netwright.workspace;

import java.util.ArrayList;
import java.util.List;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// Finds layers of a drawing by their name, their kind, or what is set about them: `conv 1`, `dense`, `kernel 5`, `relu`.
public final class LayerSearch {
    private final LayerCatalog catalog;

    /// Knows these kinds of layer.
    public LayerSearch(LayerCatalog catalog) {
        this.catalog = catalog;
    }

    /// The layers that are meant, best first; every layer when nothing is typed.
    public List<Node> find(Network network, String typed) {
        return NameMatch.best(typed, network.nodes().values(), this::names).stream()
                .filter(node -> !NameMatch.guess(NameMatch.rank(typed, names(node))))
                .toList();
    }

    private List<String> names(Node node) {
        LayerKind kind = catalog.get(node.kind());
        var names = new ArrayList<String>();
        names.add(node.name());
        names.addAll(QuickAdd.names(kind));
        names.add(kind.summary(node.values()));
        kind.spec().params().forEach(param -> names.add(words(param, node.values())));
        return names;
    }

    private static <T> String words(Param<T> param, Values values) {
        T value = values.get(param);
        return param.about().label() + " " + (value instanceof org.netwright.param.Labelled option ? option.label() : value);
    }
}
