package org.netwright.ui.canvas;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.netwright.layout.Box;
import org.netwright.layout.WireRouter;

/// Leads wires around cards: all at once in a usual drawing, so many at each frame in a very large one.
final class Routing {
    private static final int AT_ONCE = 300;
    private static final long SHARE = TimeUnit.MILLISECONDS.toNanos(3);

    private final Deque<WireView> left = new ArrayDeque<>();
    private WireRouter router = new WireRouter(List.of());

    /// Begins anew: a usual drawing is done at once, a very large one begins with the next frame.
    ///
    /// @param cards what the wires go around
    void begin(Collection<Box> cards, Collection<WireView> wires, BiConsumer<WireRouter, WireView> lead) {
        router = new WireRouter(cards);
        left.clear();
        left.addAll(wires);
        if (wires.size() <= AT_ONCE) {
            goOn(lead);
        }
    }

    /// Does so much as a frame has time for.
    void goOn(BiConsumer<WireRouter, WireView> lead) {
        long start = System.nanoTime();
        for (int done = 0; !left.isEmpty() && (done < AT_ONCE || System.nanoTime() - start < SHARE); done++) {
            lead.accept(router, left.remove());
        }
    }

    /// Forgets what is still to be done.
    void stop() {
        left.clear();
    }

    /// Whether every wire has found its way.
    boolean done() {
        return left.isEmpty();
    }
}
