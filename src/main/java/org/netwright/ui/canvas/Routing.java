package org.netwright.ui.canvas;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.netwright.layout.Box;
import org.netwright.layout.WireRouter;

/// Leads wires around cards: all at once in a usual drawing, so many at each frame in a very large one. Where cards have
/// only come in addition, wires that they do not concern stay as they are.
final class Routing {
    private static final int AT_ONCE = 300;
    private static final long SHARE = TimeUnit.MILLISECONDS.toNanos(4);

    private final Deque<WireView> left = new ArrayDeque<>();
    private List<Box> cards = List.of();
    private WireRouter router = new WireRouter(cards);

    /// Leads whatever has no way among these cards yet: at once where that is little, else from the next frame on.
    ///
    /// @param now what the wires go around
    void among(List<Box> now, Collection<WireView> wires, BiConsumer<WireRouter, WireView> lead) {
        List<WireView> astray = astray(now, wires);
        if (!now.equals(cards)) {
            cards = now;
            router = new WireRouter(now);
        }
        left.clear();
        left.addAll(astray);
        if (astray.size() <= AT_ONCE) {
            goOn(lead, Long.MAX_VALUE);
        }
    }

    private List<WireView> astray(List<Box> now, Collection<WireView> wires) {
        boolean others = cards.size() > now.size() || !now.subList(0, cards.size()).equals(cards);
        if (cards.isEmpty() || others) {
            return List.copyOf(wires);
        }
        var more = new WireRouter(now.subList(cards.size(), now.size()));
        Set<WireView> waiting = new HashSet<>(left);
        return wires.stream()
                .filter(wire -> wire.makeshift()
                        || waiting.contains(wire)
                        || wire.path().filter(more::concerns).isPresent())
                .toList();
    }

    /// Does so much as a frame has time for.
    void goOn(BiConsumer<WireRouter, WireView> lead) {
        goOn(lead, SHARE);
    }

    private void goOn(BiConsumer<WireRouter, WireView> lead, long share) {
        long start = System.nanoTime();
        while (!left.isEmpty() && System.nanoTime() - start < share) {
            lead.accept(router, left.remove());
        }
    }

    /// Forgets what is still to be done, and which cards there were.
    void stop() {
        left.clear();
        cards = List.of();
    }

    /// Whether every wire has found its way.
    boolean done() {
        return left.isEmpty();
    }
}
