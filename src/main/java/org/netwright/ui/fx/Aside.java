package org.netwright.ui.fx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Work for the window that may wait while the processor is wanted: one task after the other, on a thread of the lowest
/// priority.
@SuppressWarnings("ThreadPriorityCheck") // nothing is right or wrong by it, only sooner or later
public final class Aside {
    private static final Executor THREAD = Executors.newSingleThreadExecutor(task -> {
        Thread thread = Thread.ofPlatform().daemon().name("aside").unstarted(task);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    private Aside() {}

    /// Does it when there is time.
    public static <T> CompletableFuture<T> get(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, THREAD);
    }
}
