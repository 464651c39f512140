package org.netwright;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Where the engine does one kind of work, one task after the other. Each task has a thread of its own: the engine keeps
/// helpers for every thread that ever asked it for something, and as soon as there are more of them than processors, all of
/// them sleep and wake at each operation, which makes a training a fifth slower. They go with their thread.
///
/// The threads are started by one that was there from the beginning: a thread has the priority of whoever starts it, and a
/// window that gives way has a low one.
final class EngineThread implements Executor {
    private final ExecutorService turns;
    private final Thread.Builder own;

    EngineThread(String name) {
        turns = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name + "-turns").daemon().factory());
        own = Thread.ofPlatform().name(name).daemon();
        turns.execute(() -> {});
    }

    @Override
    public void execute(Runnable task) {
        turns.execute(() -> await(own.start(task)));
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Takes no more tasks.
    void shutdown() {
        turns.shutdown();
    }

    /// Waits until those that it has are done, at most so long.
    void awaitEnd(Duration longest) throws InterruptedException {
        turns.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
