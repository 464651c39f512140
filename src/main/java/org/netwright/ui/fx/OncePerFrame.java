package org.netwright.ui.fx;

import java.time.Duration;
import javafx.animation.AnimationTimer;

/// Work that many causes ask for and that is done once, at the start of the next frame, before styles and layout. For the
/// window's thread.
public final class OncePerFrame {
    private final AnimationTimer timer;
    private final Delay wait = new Delay(this::begin);
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
        if (!asked) {
            asked = true;
            begin();
        }
    }

    /// With the next frame, or as soon as the last time is long enough ago; no frames are drawn until then.
    private void begin() {
        long rest = last + pace.toNanos() - System.nanoTime();
        if (asked && rest > 0) {
            wait.start(Duration.ofNanos(rest));
        } else if (asked) {
            timer.start();
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

    private void work() {
        timer.stop();
        asked = false;
        skips = false;
        skipped = false;
        last = System.nanoTime();
        work.run();
    }
}
