package org.netwright.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.netwright.param.Message;

/// What a running training reports, in order, as JDK values. Events come on the trainer's thread.
public sealed interface TrainingEvent {
    /// The first step is about to run.
    ///
    /// @param firstEpoch the epoch it starts with, from 1; later than 1 for a continued run
    /// @param epochs the epoch it will end with
    /// @param stepsPerEpoch steps in each epoch
    /// @param history the epochs a continued run already has
    record Started(int firstEpoch, int epochs, int stepsPerEpoch, List<EpochRecord> history) implements TrainingEvent {
        /// Copies the list.
        public Started {
            history = List.copyOf(history);
        }
    }

    /// A step is done. Reported at most every few milliseconds; the mean stands for the steps since the last report.
    ///
    /// @param epoch from 1
    /// @param step within the epoch, from 1
    /// @param loss mean training loss since the last report; NaN where that was a few samples ago
    /// @param metric mean of the main training metric since the last report; NaN where there is none, or with the loss
    /// @param samplesPerSecond speed since the last report
    record Progress(int epoch, int step, double loss, double metric, double samplesPerSecond)
            implements TrainingEvent {}

    /// What can be said of each layer's weights after an epoch, before it is told to be done.
    ///
    /// @param epoch which; 0 for the first weights
    /// @param layers those that have weights, by name, in the order of the network
    record Layers(int epoch, SequencedMap<String, LayerStatistics> layers) implements TrainingEvent {}

    /// An epoch is done and its checkpoint written.
    ///
    /// @param record its figures
    /// @param best whether it has the lowest validation loss so far
    record EpochDone(EpochRecord record, boolean best) implements TrainingEvent {}

    /// What layers make of the sample that is watched.
    ///
    /// @param epoch from 1
    /// @param step within the epoch
    /// @param views by layer name
    /// @param vitals what was measured of each layer, by name, in the order of the network; empty before the first step
    record Snapshot(int epoch, int step, SequencedMap<String, LayerView> views, SequencedMap<String, Vitals> vitals)
            implements TrainingEvent {
        /// A snapshot with nothing measured.
        public Snapshot(int epoch, int step, SequencedMap<String, LayerView> views) {
            this(epoch, step, views, new LinkedHashMap<>());
        }
    }

    /// The run waits with everything it has, until it is asked for a step or to go on. The step before was reported.
    ///
    /// @param epoch the epoch of the step that waits, from 1
    /// @param step steps done in it
    record Paused(int epoch, int step) implements TrainingEvent {}

    /// Something worth knowing that does not end the run.
    ///
    /// @param message what
    record Warning(Message message) implements TrainingEvent {}

    /// The run is over. Nothing follows.
    ///
    /// @param result what came of it
    record Finished(RunResult result) implements TrainingEvent {}
}
