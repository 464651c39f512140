package org.netwright.engine;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Gives each of the threads that compute a training a processor of its own, where it has as many as there are. They wait
/// for each other at every operation: where the window takes a processor for a moment, the thread that was there is not to
/// be moved to that of another one, since two that share one hold up all. Other threads go where they like.
///
/// Which threads compute is seen by what they do: those of the same name as the caller's, which OpenMP's have, that were at
/// work while it was. Only Linux tells that; elsewhere nothing is changed. For the thread that trains.
///
/// Source: <https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html>
final class Processors implements AutoCloseable {
    private static final Path THREADS = Path.of("/proc/self/task");
    private static final Path OWN = Path.of("/proc/thread-self");
    private static final Linker LINKER = Linker.nativeLinker();
    /// Room for a bit for each of 4,096 processors.
    private static final int MASK_BYTES = 512;
    /// The system counts the work of threads by ticks of some milliseconds.
    private static final long LOOK_NANOS = 100_000_000;
    /// So often it is looked who computes; the first steps also make ready.
    private static final int LOOKS = 8;

    private final int threads;
    private final SequencedMap<Integer, BitSet> held = new TreeMap<>();
    private Map<Integer, Long> worked = Map.of();
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
        Map<Integer, Long> now = work();
        long least = (System.nanoTime() - since) / 4;
        var computing = new ArrayList<Integer>();
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

    private void hold(List<Integer> computing) {
        BitSet all = allowed(computing.getFirst());
        if (all.cardinality() == threads) {
            int processor = -1;
            for (int thread : computing) {
                held.put(thread, allowed(thread));
                processor = all.nextSetBit(processor + 1);
                var one = new BitSet();
                one.set(processor);
                allow(thread, one);
            }
        }
    }

    /// The threads go where they like again.
    @Override
    public void close() {
        held.forEach(Processors::allow);
        held.clear();
    }

    /// How long the threads of the caller's name have worked so far, in nanoseconds.
    private static Map<Integer, Long> work() {
        var found = new TreeMap<Integer, Long>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(THREADS)) {
            String name = Files.readString(OWN.resolve("comm"));
            for (Path thread : all) {
                work(thread, name, found);
            }
        } catch (IOException | DirectoryIteratorException untold) {
            return Map.of();
        }
        return found;
    }

    private static void work(Path thread, String name, Map<Integer, Long> found) {
        try {
            if (Files.readString(thread.resolve("comm")).equals(name)) {
                String times = Files.readString(thread.resolve("schedstat"));
                found.put(
                        Integer.valueOf(thread.getFileName().toString()),
                        Long.valueOf(times.substring(0, times.indexOf(' '))));
            }
        } catch (IOException ended) {
            found.remove(Integer.valueOf(thread.getFileName().toString())); // between two looks
        }
    }

    /// The processors a thread may use; none where that is not known.
    static BitSet allowed(int thread) {
        try (var arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(MASK_BYTES, Long.BYTES);
            return call("sched_getaffinity", thread, mask) < 0
                    ? new BitSet()
                    : BitSet.valueOf(mask.toArray(ValueLayout.JAVA_BYTE));
        }
    }

    /// Lets a thread use these processors only. What the system refuses stays as it was.
    private static void allow(int thread, BitSet processors) {
        try (var arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(MASK_BYTES, Long.BYTES);
            mask.copyFrom(MemorySegment.ofArray(processors.toByteArray()));
            call("sched_setaffinity", thread, mask);
        }
    }

    @SuppressWarnings("restricted") // the program is started with native access
    private static int call(String function, int thread, MemorySegment mask) {
        return LINKER.defaultLookup()
                .find(function)
                .map(address -> {
                    try {
                        return (int) LINKER.downcallHandle(
                                        address,
                                        FunctionDescriptor.of(
                                                ValueLayout.JAVA_INT,
                                                ValueLayout.JAVA_INT,
                                                ValueLayout.JAVA_LONG,
                                                ValueLayout.ADDRESS))
                                .invokeExact(thread, (long) MASK_BYTES, mask);
                    } catch (Throwable e) { // invokeExact declares it; the functions have nothing to throw
                        throw new IllegalStateException(e);
                    }
                })
                .orElse(-1);
    }
}
