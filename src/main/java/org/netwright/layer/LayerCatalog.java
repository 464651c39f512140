package org.netwright.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The kinds of layer there are, in palette order.
public final class LayerCatalog {
    private final SequencedMap<String, LayerKind> kinds = new LinkedHashMap<>();

    /// A catalogue of these kinds.
    ///
    /// @throws IllegalArgumentException if two have the same id
    public LayerCatalog(List<LayerKind> all) {
        for (LayerKind kind : all) {
            if (kinds.put(kind.spec().id(), kind) != null) {
                throw new IllegalArgumentException("two kinds of layer are called " + kind.spec().id());
            }
        }
    }

    /// Every kind, in palette order.
    public List<LayerKind> all() {
        return List.copyOf(kinds.values());
    }

    /// The kind of this id, if there is one.
    public Optional<LayerKind> find(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /// The kind of this id.
    ///
    /// @throws IllegalArgumentException if there is none; files are checked before they come here
    public LayerKind get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no layer kind " + id));
    }
}
