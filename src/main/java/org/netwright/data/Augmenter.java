package org.netwright.data;

/// Changes the samples of a batch at random before the network sees them, so that it learns what does not matter: a
/// mirrored cat is a cat. What happens to a sample depends only on the seed, the epoch and the sample's number, never
/// on timing.
@FunctionalInterface
public interface Augmenter {
    /// Leaves every sample as it is.
    Augmenter NONE = (batch, indices, from, seed) -> {};

    /// Changes a batch in place.
    ///
    /// @param batch just filled
    /// @param indices the samples' numbers in the data set, in the epoch's order
    /// @param from where in `indices` the batch starts
    /// @param seed of this run and epoch
    void augment(Batch batch, int[] indices, int from, long seed);
}
