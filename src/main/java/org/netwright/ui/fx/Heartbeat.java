package org.netwright.ui.fx;

import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Asks the window's thread thirty times a second for a sign of life, and knows the longest time between two of them. No
/// frame is drawn for it, so that what is measured goes on as if nobody asked.
public final class Heartbeat implements AutoCloseable {
    private static final long EVERY_NANOS = 33_000_000;

    private final Thread asking;
    private volatile boolean over;
    private volatile boolean answered = true;
    private long last = System.nanoTime();
    private long longest;
    private long lately;

    /// Begins.
    public Heartbeat() {
        asking = Thread.ofPlatform().daemon().name("heartbeat").start(this::ask);
    }

    private void ask() {
        while (!over) {
            if (answered) {
                answered = false;
                Platform.runLater(this::answer);
            }
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    private void answer() {
        long now = System.nanoTime();
        lately = Math.max(lately, now - last);
        longest = Math.max(longest, lately);
        last = now;
        answered = true;
    }

    /// Milliseconds of the longest time between two signs; longer than the longest block by a thirtieth of a second at
    /// most. For the window's thread.
    public double longest() {
        return longest / 1e6;
    }

    /// The same of the time since this was last asked.
    public double lately() {
        long now = lately;
        lately = 0;
        return now / 1e6;
    }

    /// Asks no more.
    @Override
    public void close() {
        over = true;
        LockSupport.unpark(asking);
    }
}
