package org.netwright.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netwright.network.Node;
import org.netwright.param.Param;

/// One of the values a parameter has among several layers, and which of them have it.
///
/// @param value what is set
/// @param names the layers' names, in the order they were selected
/// @param <T> the value's type
public record Spread<T>(T value, List<String> names) {
    /// Copies the list.
    public Spread {
        names = List.copyOf(names);
    }

    /// What is set in these layers: what most have first, equals in the order of the layers.
    public static <T> List<Spread<T>> of(Param<T> param, Collection<Node> nodes) {
        Map<T, List<String>> byValue = new LinkedHashMap<>();
        nodes.forEach(node ->
                byValue.computeIfAbsent(node.values().get(param), first -> new ArrayList<>()).add(node.name()));
        var spread = new ArrayList<Spread<T>>();
        byValue.forEach((value, names) -> spread.add(new Spread<>(value, names)));
        spread.sort(Comparator.comparingInt((Spread<T> each) -> each.names().size()).reversed());
        return List.copyOf(spread);
    }
}
