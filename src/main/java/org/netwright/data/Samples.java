package org.netwright.data;

import java.util.OptionalInt;
import org.netwright.tensor.DataSchema;

/// Prepared samples that can be put into batches.
public interface Samples {
    /// Forms and targets.
    DataSchema schema();

    /// How many samples there are.
    int size();

    /// Whether the samples carry their targets.
    boolean hasTargets();

    /// The class of a sample; empty where the target is not a class or is absent.
    OptionalInt label(int index);

    /// A short text that tells a person which sample this is, such as a review's first words.
    String describe(int index);

    /// A sample as a person looks at it; where nothing better is known, its description.
    default SampleView view(int index) {
        return new SampleView.Words(describe(index));
    }

    /// Fills a batch with samples `indices[from]` up to `indices[from + count - 1]`.
    ///
    /// @param into where the buffers come from; a batch is valid until these buffers are used again
    Batch fill(int[] indices, int from, int count, BatchBuffers into);
}
