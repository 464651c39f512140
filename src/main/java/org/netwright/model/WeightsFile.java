package org.netwright.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a safetensors file holds.
///
/// @param weights tensors by name
/// @param notes the file's metadata: texts by name
public record WeightsFile(Weights weights, SortedMap<String, String> notes) {
    /// Copies the notes.
    public WeightsFile {
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    }

    /// Weights with notes from any map.
    public static WeightsFile of(Weights weights, Map<String, String> notes) {
        return new WeightsFile(weights, new TreeMap<>(notes));
    }
}
