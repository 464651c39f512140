package org.netwright.engine;

import java.util.ArrayList;
import java.util.List;
import org.netwright.training.EpochRecord;

/// How far a run has come: what a checkpoint says beside the weights.
///
/// @param history every completed epoch
/// @param bestEpoch the epoch with the lowest validation loss, from 1; 0 before the first
/// @param bestLoss its validation loss
/// @param reference the loss that early stopping wants to see beaten
/// @param waited epochs since it was
/// @param firstObjective the objective of the very first step, by which an explosion is told
record Course(
        List<EpochRecord> history,
        int bestEpoch,
        double bestLoss,
        double reference,
        int waited,
        double firstObjective) {
    /// Before the first step.
    static final Course START =
            new Course(List.of(), 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0, Double.NaN);

    Course {
        history = List.copyOf(history);
    }

    /// How many epochs are done.
    int epochs() {
        return history.size();
    }

    /// Whether the newest epoch is the best one.
    boolean newestIsBest() {
        return bestEpoch == epochs();
    }

    /// The course with one more epoch.
    ///
    /// @param loss by which epochs are compared
    /// @param leastGain by how much the loss must fall for early stopping to wait on
    Course with(EpochRecord epoch, double loss, double leastGain) {
        var longer = new ArrayList<>(history);
        longer.add(epoch);
        boolean best = loss < bestLoss;
        boolean gained = loss < reference - leastGain;
        return new Course(
                longer, best ? longer.size() : bestEpoch, best ? loss : bestLoss, gained ? loss : reference,
                gained ? 0 : waited + 1, firstObjective);
    }

    /// The course once the first step has been seen.
    Course startingAt(double objective) {
        return Double.isNaN(firstObjective)
                ? new Course(history, bestEpoch, bestLoss, reference, waited, objective)
                : this;
    }
}
