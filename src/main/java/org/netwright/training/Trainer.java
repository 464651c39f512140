package org.netwright.training;

import java.util.Optional;
import java.util.function.Consumer;
import org.netwright.param.BadInput;

/// Trains networks. The caller gives the thread; a run takes it until it is over.
public interface Trainer {
    /// Trains, writing `checkpoints/last.safetensors` and `checkpoints/best.safetensors` in the run's folder after every
    /// epoch. If that folder already holds a complete checkpoint the run continues from it, and ends with exactly the
    /// weights of an uninterrupted run. One that is new begins with the weights of `checkpoints/first.safetensors`, if there
    /// are any.
    ///
    /// @param job what to train on what
    /// @param events told everything, on this thread, ending with [TrainingEvent.Finished]
    /// @param control steers the run from other threads
    /// @return the result, also told as the last event
    /// @throws BadInput if a checkpoint to continue from is damaged or of other shapes
    RunResult train(TrainingJob job, Consumer<TrainingEvent> events, RunControl control) throws BadInput;

    /// Takes a few steps with weights that are thrown away, for a second or so, to find out what a run will take. Nothing is
    /// written.
    ///
    /// @param job as for [#train]
    /// @param control ends it between two steps
    /// @return empty if it was ended, or if this job cannot be told anything of
    default Optional<Forecast> rehearse(TrainingJob job, RunControl control) {
        return Optional.empty();
    }
}
