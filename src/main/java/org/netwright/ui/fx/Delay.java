package org.netwright.ui.fx;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Does something on the window's thread after a while. Unlike an animation it makes the window draw no frames meanwhile.
/// For the window's thread.
public final class Delay {
    private final Runnable task;
    private boolean waiting;
    private boolean called;
    private long wake;
    private long due;

    /// @param task what to do
    public Delay(Runnable task) {
        this.task = task;
    }

    /// Does it after this time; what was to be done sooner or later is done then instead.
    public void start(Duration time) {
        due = System.nanoTime() + time.toNanos();
        waiting = true;
        if (!called || due - wake < 0) {
            call(time.toNanos());
        }
    }

    /// Does not do it.
    public void stop() {
        waiting = false;
    }

    private void call(long nanos) {
        called = true;
        wake = System.nanoTime() + nanos;
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, Platform::runLater).execute(this::called);
    }

    private void called() {
        called = false;
        long rest = due - System.nanoTime();
        if (waiting && rest > 0) {
            call(rest);
        } else if (waiting) {
            waiting = false;
            task.run();
        }
    }
}
