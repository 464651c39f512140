package org.netwright.desktop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Failures of the program itself that nothing caught, told to whoever can write them down or show them. Only the first
/// ones are: one that comes with every frame would fill the disk.
public final class Failures implements Thread.UncaughtExceptionHandler {
    static final int MOST = 20;

    private final List<Consumer<Throwable>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger told = new AtomicInteger();

    /// Tells one more, after those before it.
    public void tell(Consumer<Throwable> listener) {
        listeners.add(listener);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (told.getAndIncrement() < MOST) {
            listeners.forEach(listener -> listener.accept(failure));
        }
    }
}
