package org.netwright.data;

/// In what order and in how large batches samples go to the engine.
///
/// @param batchSize samples side by side; the last batch of an epoch may have fewer
/// @param shuffle whether each epoch has a random order of its own, which depends on the seed and the epoch alone
/// @param seed of shuffling and augmentation
/// @param firstEpoch the number of the first epoch, so that a continued run draws what the whole run would have drawn
/// @param epochs how many epochs will be taken at most
public record BatchOrder(int batchSize, boolean shuffle, long seed, int firstEpoch, int epochs) {
    /// Checks that there is something to do.
    public BatchOrder {
        if (batchSize < 1 || epochs < 1) {
            throw new IllegalArgumentException(epochs + " epochs in batches of " + batchSize);
        }
    }

    /// Shuffled anew each epoch, epochs counted from 1, as training takes them.
    public static BatchOrder shuffled(int batchSize, long seed) {
        return new BatchOrder(batchSize, true, seed, 1, Integer.MAX_VALUE);
    }

    /// As numbered, again and again, as validation takes them.
    public static BatchOrder inOrder(int batchSize) {
        return new BatchOrder(batchSize, false, 0, 1, Integer.MAX_VALUE);
    }

    /// The same, starting at a later epoch.
    public BatchOrder from(int epoch) {
        return new BatchOrder(batchSize, shuffle, seed, epoch, epochs);
    }

    /// The same, for so many epochs.
    public BatchOrder times(int newEpochs) {
        return new BatchOrder(batchSize, shuffle, seed, firstEpoch, newEpochs);
    }
}
