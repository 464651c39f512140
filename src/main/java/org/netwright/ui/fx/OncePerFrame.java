package org.netwright.ui.fx;

import java.time.Duration;
import javafx.animation.AnimationTimer;

/// Work that many causes ask for and that is done once, at the start of the next frame, before styles and layout. For the
/// window's thread.
public final class OncePerFrame {
    /// What is early waits so much longer for the next cause: one that comes often has a frame anyway.
    private static final Duration COMPANY = Duration.ofMillis(120);

    private final AnimationTimer timer;
    private final Delay wait = new Delay(this::waited);
    private final Duration pace;
    private final Runnable work;
    private boolean asked;
    private boolean skips;
    private boolean skipped;
    private long last = Long.MIN_VALUE / 2;

    /// @param work what to do
    public OncePerFrame(Runnable work) {
        this(Duration.ZERO, work);
    }

    /// @param pace least time between two times, for what changes faster than anyone reads
    /// @param work what to do
    public OncePerFrame(Duration pace, Runnable work) {
        this.pace = pace;
        this.work = work;
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (skips) {
                    skips = false;
                    skipped = true;
                } else {
                    work();
                }
            }
        };
    }

    /// Asks for it.
    public void request() {
        long rest = last + pace.toNanos() - System.nanoTime();
        if (rest <= 0) {
            asked = true;
            timer.start();
        } else if (!asked) {
            asked = true;
            wait.start(Duration.ofNanos(rest).plus(COMPANY));
        }
    }

    /// Leaves what was asked for to the next frame, because this one has done enough; but not twice in a row.
    public void skip() {
        skips = asked && !skipped;
    }

    /// Does it at once, if it was asked for.
    public void now() {
        if (asked) {
            work();
        }
    }

    private void waited() {
        if (asked) {
            timer.start();
        }
    }

    private void work() {
        timer.stop();
        asked = false;
        skips = false;
        skipped = false;
        last = System.nanoTime();
        work.run();
    }
}
