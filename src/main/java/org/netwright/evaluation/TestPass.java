package org.netwright.evaluation;

import java.util.function.BiConsumer;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.Samples;
import org.netwright.model.TrainedModel;
import org.netwright.tensor.Tensor;

/// One pass of a network over samples that carry their targets, batch after batch.
///
/// @param samples the data set
/// @param indices which of them, in which order
/// @param batchSize how many at once
@SuppressWarnings("ArrayRecordComponent") // as long as the test set, never compared
public record TestPass(Samples samples, int[] indices, int batchSize) {
    /// Told how far a pass is, and asked whether it is to go on.
    @FunctionalInterface
    public interface Progress {
        /// A pass nobody watches.
        Progress UNWATCHED = (done, of) -> true;

        /// So many samples are done.
        ///
        /// @param of how many there are in all
        /// @return false to end the pass here
        boolean done(int samples, int of);
    }

    /// Goes over all samples.
    ///
    /// @param take given scores and targets of each batch, which are valid until it returns
    /// @return whether it came to the end
    public boolean run(TrainedModel model, BiConsumer<Tensor, Tensor> take, Progress progress) {
        var buffers = new BatchBuffers();
        for (int from = 0; from < indices.length; from += batchSize) {
            if (!progress.done(from, indices.length)) {
                return false;
            }
            int count = Math.min(batchSize, indices.length - from);
            Batch batch = samples.fill(indices, from, count, buffers);
            take.accept(model.scores(batch.inputs()), batch.targets().firstEntry().getValue());
        }
        return progress.done(indices.length, indices.length);
    }
}
