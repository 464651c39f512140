package org.netwright.training;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.netwright.param.Message;

/// What came of a run.
///
/// @param outcome how it ended
/// @param history every epoch, earlier parts of a continued run included
/// @param bestEpoch the epoch with the lowest validation loss, from 1; 0 if none was completed
/// @param test the test figures of the best epoch by name, such as `test_accuracy`; empty unless the run is complete
/// @param weightsSha256 of the last weights: names sorted, 32-bit floats, little-endian; lower-case hexadecimal
public record RunResult(
        Outcome outcome,
        List<EpochRecord> history,
        int bestEpoch,
        SequencedMap<String, Double> test,
        String weightsSha256) {
    /// Copies the collections.
    public RunResult {
        history = List.copyOf(history);
        test = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(test));
    }

    /// How a run ended.
    public sealed interface Outcome {
        /// All epochs ran, or early stopping ended it; the test set was looked at.
        ///
        /// @param early whether early stopping ended it
        record Complete(boolean early) implements Outcome {}

        /// Someone pressed Stop; it can be continued.
        record Stopped() implements Outcome {}

        /// The loss became infinite or not a number; the last good weights are kept.
        ///
        /// @param node the layer where it began
        /// @param epoch the epoch, from 1
        record Diverged(String node, int epoch) implements Outcome {}

        /// The run could not go on.
        ///
        /// @param reason why, and what to do
        record Failed(Message reason) implements Outcome {}
    }
}
