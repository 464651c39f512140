package org.netwright.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerSpec;
import org.netwright.network.Node;

/// Those of several layers that are of one kind, such as the five convolutions of all that is selected.
///
/// @param kind what the kind says of itself
/// @param ids in the order they were selected
public record OfKind(LayerSpec kind, List<String> ids) {
    /// Copies the list.
    public OfKind {
        ids = List.copyOf(ids);
    }

    /// Layers by their kinds: those with most layers first, equals in the order of the layers.
    public static List<OfKind> among(Collection<Node> nodes, LayerCatalog catalog) {
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        nodes.forEach(node -> byKind.computeIfAbsent(node.kind(), first -> new ArrayList<>()).add(node.id()));
        var kinds = new ArrayList<OfKind>();
        byKind.forEach((kind, ids) -> kinds.add(new OfKind(catalog.get(kind).spec(), ids)));
        kinds.sort(Comparator.comparingInt((OfKind each) -> each.ids().size()).reversed());
        return List.copyOf(kinds);
    }
}
