package org.netwright.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netwright.thread.NativeThread;

/// Gives each of the threads that compute a training a processor of its own, where it has as many as there are. They wait
/// for each other at every operation: where the window takes a processor for a moment, the thread that was there is not to
/// be moved to that of another one, since two that share one hold up all. Other threads go where they like.
///
/// Which threads compute is seen by what they do: those of the same name as the caller's, which OpenMP's have, that were at
/// work while it was. Only Linux tells that; elsewhere nothing is changed. For the thread that trains.
final class Processors implements AutoCloseable {
    /// The system counts the work of threads by ticks of some milliseconds.
    private static final long LOOK_NANOS = 100_000_000;
    /// So often it is looked who computes; the first steps also make ready.
    private static final int LOOKS = 8;

    private final int threads;
    private final Map<NativeThread, BitSet> held = new LinkedHashMap<>();
    private Map<NativeThread, Long> worked = Map.of();
    private long since;
    private int looks;

    /// @param threads how many compute
    Processors(int threads) {
        this.threads = threads;
    }

    /// A step was taken.
    void stepped() {
        if (threads < 2 || looks > LOOKS || !held.isEmpty() || System.nanoTime() - since < LOOK_NANOS) {
            return;
        }
        Map<NativeThread, Long> now = work();
        long least = (System.nanoTime() - since) / 4;
        var computing = new ArrayList<NativeThread>();
        now.forEach((thread, work) -> {
            if (work - worked.getOrDefault(thread, work) > least) {
                computing.add(thread);
            }
        });
        worked = now;
        since = System.nanoTime();
        looks++;
        if (looks > 1 && computing.size() == threads) {
            hold(computing);
        }
    }

    private void hold(List<NativeThread> computing) {
        BitSet all = computing.getFirst().processors();
        if (all.cardinality() == threads) {
            int processor = -1;
            for (NativeThread thread : computing) {
                held.put(thread, thread.processors());
                processor = all.nextSetBit(processor + 1);
                var one = new BitSet();
                one.set(processor);
                thread.keepTo(one);
            }
        }
    }

    /// The threads go where they like again.
    @Override
    public void close() {
        held.forEach(NativeThread::keepTo);
        held.clear();
    }

    /// How long the threads of the caller's name have worked so far, in nanoseconds.
    private static Map<NativeThread, Long> work() {
        var found = new LinkedHashMap<NativeThread, Long>();
        for (NativeThread thread : NativeThread.named(NativeThread.CALLER.name()::equals)) {
            thread.worked().ifPresent(work -> found.put(thread, work));
        }
        return found;
    }
}
