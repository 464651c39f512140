package org.netwright.ui.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.netwright.ui.fx.FxPump;

/// Has things done on the window's thread, and waits for them. Not for that thread itself.
final class Director {
    /// Garbage collections before memory is counted; what one frees lets the next free more.
    private static final int COLLECTIONS = 4;

    private final FxPump pump = new FxPump();

    /// The way to the window's thread.
    FxPump pump() {
        return pump;
    }

    /// What something gives.
    <T> T ask(Callable<T> what) throws Exception {
        var answer = new CompletableFuture<T>();
        pump.execute(() -> {
            try {
                answer.complete(what.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return ready(answer);
    }

    /// Has something done.
    void tell(Runnable what) throws Exception {
        ask(() -> {
            what.run();
            return true;
        });
    }

    /// The pulses of a motion.
    ///
    /// @param unseen so many pulses at its beginning do not count
    Intervals shoot(int unseen, Callable<Film.Motion> motion) throws Exception {
        return ready(ask(() -> {
            var film = new Film(unseen, motion.call());
            film.start();
            return film.developed();
        }));
    }

    /// Bytes that are in use.
    long memory() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static <T> T ready(CompletableFuture<T> answer) throws Exception {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
