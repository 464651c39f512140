package org.netwright.workspace;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work on the side of which only the newest counts: what was asked for before is forgotten when something is asked for
/// after it.
///
/// @param <T> what the work gives
public final class Newest<T> {
    private final Threads threads;
    private long request;

    /// Works on these threads.
    public Newest(Threads threads) {
        this.threads = threads;
    }

    /// Asks for something.
    ///
    /// @param work done on the side
    /// @param take given the result at home, if nothing was asked for meanwhile
    public void ask(Supplier<? extends T> work, Consumer<? super T> take) {
        long mine = ++request;
        threads.side().execute(() -> {
            T result = work.get();
            threads.home().execute(() -> {
                if (mine == request) {
                    take.accept(result);
                }
            });
        });
    }
}
