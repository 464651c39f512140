package org.netwright.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How fast a run goes.
///
/// @param since when counting began
/// @param first at which step
record Pace(Instant since, int first) {
    /// Without some time that nothing was done in.
    Pace without(Duration idle) {
        return new Pace(since.plus(idle), first);
    }

    /// How long the rest takes; empty before anything is done.
    ///
    /// @param done steps so far
    /// @param all steps there are
    Optional<Duration> left(Instant now, int done, int all) {
        long millis = Duration.between(since, now).toMillis();
        return done <= first || millis <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(millis * (all - done) / (done - first)));
    }
}
