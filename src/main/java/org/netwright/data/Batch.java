package org.netwright.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.netwright.tensor.Tensor;

/// Samples side by side, ready for an engine: one tensor for each input and target, the batch axis first. Pictures and
/// numbers are 32-bit floats; tokens and classes 64-bit integers; token sequences are padded with 0 to the longest of
/// the batch.
///
/// The buffers belong to whoever filled them and are used again: a batch is valid until the next but one is taken.
///
/// @param size how many samples
/// @param inputs by the schema's input names
/// @param targets by the schema's target names; empty where the data carries none
public record Batch(int size, SequencedMap<String, Tensor> inputs, SequencedMap<String, Tensor> targets) {
    /// Copies both maps, keeping their order.
    public Batch {
        inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
        targets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(targets));
    }
}
