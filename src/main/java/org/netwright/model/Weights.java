package org.netwright.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netwright.tensor.Tensor;

/// The weights and running statistics of a network, by their names `layer/operation/weight`, sorted.
///
/// @param tensors by name
public record Weights(SortedMap<String, Tensor> tensors) {
    /// Copies the map.
    public Weights {
        tensors = Collections.unmodifiableSortedMap(new TreeMap<>(tensors));
    }

    /// Weights from any map.
    public static Weights of(Map<String, Tensor> tensors) {
        return new Weights(new TreeMap<>(tensors));
    }

    /// These with others in the place of those of the same names.
    public Weights with(Weights others) {
        var all = new TreeMap<>(tensors);
        all.putAll(others.tensors);
        return new Weights(all);
    }
}
