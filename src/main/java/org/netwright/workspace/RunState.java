package org.netwright.workspace;

import java.time.Duration;
import java.util.Optional;
import org.netwright.param.BadInput;
import org.netwright.training.RunResult;

/// What the run that trains the drawing is doing.
public sealed interface RunState {
    /// Nothing has been trained yet.
    record Idle() implements RunState {}

    /// The data is read and the engine made ready.
    record Preparing() implements RunState {}

    /// Steps are taken.
    ///
    /// @param progress how far it is
    record Running(Progress progress) implements RunState {}

    /// It waits between two steps.
    ///
    /// @param progress how far it is
    record Paused(Progress progress) implements RunState {}

    /// Somebody pressed Stop and the last step is being taken.
    ///
    /// @param progress how far it came
    record Stopping(Progress progress) implements RunState {}

    /// It ended, one way or another.
    ///
    /// @param result what came of it
    record Over(RunResult result) implements RunState {}

    /// It could not begin.
    ///
    /// @param reason which file is wrong and why
    record Refused(BadInput reason) implements RunState {}

    /// The program itself failed.
    ///
    /// @param what the failure in its own words, for a report
    record Broken(String what) implements RunState {}

    /// Whether a run is going on.
    default boolean busy() {
        return switch (this) {
            case Preparing ignored -> true;
            case Running ignored -> true;
            case Paused ignored -> true;
            case Stopping ignored -> true;
            case Idle ignored -> false;
            case Over ignored -> false;
            case Refused ignored -> false;
            case Broken ignored -> false;
        };
    }

    /// How far it is, if it is under way.
    default Optional<Progress> underWay() {
        return switch (this) {
            case Running(var progress) -> Optional.of(progress);
            case Paused(var progress) -> Optional.of(progress);
            case Stopping(var progress) -> Optional.of(progress);
            case Idle ignored -> Optional.empty();
            case Preparing ignored -> Optional.empty();
            case Over ignored -> Optional.empty();
            case Refused ignored -> Optional.empty();
            case Broken ignored -> Optional.empty();
        };
    }

    /// How far a run is.
    ///
    /// @param epoch the epoch it is in, from 1
    /// @param epochs how many there will be
    /// @param step steps done in it
    /// @param stepsPerEpoch how many each has
    /// @param samplesPerSecond speed lately
    /// @param left time to go at the mean speed so far; empty until that is known
    record Progress(
            int epoch, int epochs, int step, int stepsPerEpoch, double samplesPerSecond, Optional<Duration> left) {
        /// Nothing known yet.
        public static final Progress NONE = new Progress(1, 1, 0, 1, 0, Optional.empty());

        /// The share that is done, from 0 to 1.
        public double fraction() {
            return (epoch - 1 + (double) step / stepsPerEpoch) / epochs;
        }
    }
}
