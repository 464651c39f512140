package org.netwright.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/// Moves something at every pulse and keeps the times between the pulses.
final class Film extends AnimationTimer {
    private final int unseen;
    private final Motion motion;
    private final List<Long> intervals = new ArrayList<>();
    private final CompletableFuture<Intervals> developed = new CompletableFuture<>();
    private long last;
    private int pulse;

    /// What happens at a pulse.
    @FunctionalInterface
    interface Motion {
        /// Moves something.
        ///
        /// @param pulse from 0
        /// @return whether it goes on
        boolean step(int pulse);
    }

    /// @param unseen so many pulses at the beginning do not count
    Film(int unseen, Motion motion) {
        this.unseen = unseen;
        this.motion = motion;
    }

    /// Ready when the motion is over.
    CompletableFuture<Intervals> developed() {
        return developed;
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        if (pulse > unseen) {
            intervals.add(time - last);
        }
        last = time;
        try {
            if (!motion.step(pulse++)) {
                stop();
                developed.complete(new Intervals(intervals.stream().mapToLong(Long::longValue).toArray()));
            }
        } catch (RuntimeException e) {
            stop();
            developed.completeExceptionally(e);
        }
    }
}
