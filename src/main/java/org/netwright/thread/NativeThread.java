package org.netwright.thread;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/// A thread of this program as Linux knows it. Other systems do not tell of theirs: there none is found, and what is asked
/// of one changes nothing.
///
/// Source: <https://man7.org/linux/man-pages/man5/proc_pid_task.5.html>
///
/// @param number what the system calls it; 0 is whichever asks
public record NativeThread(int number) {
    /// Whichever asks.
    public static final NativeThread CALLER = new NativeThread(0);

    private static final Path THREADS = Path.of("/proc/self/task");
    private static final Path OWN = Path.of("/proc/thread-self");
    /// Room for a bit for each of 4,096 processors.
    private static final int MASK_BYTES = 512;
    private static final int REFUSED = -1;

    /// Those with names that are wanted, of which the system knows the first fifteen letters.
    public static List<NativeThread> named(Predicate<String> names) {
        var found = new ArrayList<NativeThread>();
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
            for (Path file : threads) {
                var thread = new NativeThread(Integer.parseInt(file.getFileName().toString()));
                if (names.test(thread.name())) {
                    found.add(thread);
                }
            }
        } catch (IOException | DirectoryIteratorException untold) {
            return List.of();
        }
        return found;
    }

    /// Its name, as far as the system knows it; empty for one that has ended.
    public String name() {
        return noted("comm").strip();
    }

    /// How long it has worked so far, in nanoseconds, counted in ticks of some milliseconds; empty where that is not known.
    public OptionalLong worked() {
        String times = noted("schedstat");
        return times.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(times.substring(0, times.indexOf(' '))));
    }

    private String noted(String what) {
        try {
            return Files.readString((number == 0 ? OWN : THREADS.resolve(String.valueOf(number))).resolve(what));
        } catch (IOException endedOrUntold) {
            return "";
        }
    }

    /// The processors it may use; none where that is not known.
    public BitSet processors() {
        try (var arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(MASK_BYTES, Long.BYTES);
            return call("sched_getaffinity", ValueLayout.JAVA_LONG, (long) MASK_BYTES, mask) == REFUSED
                    ? new BitSet()
                    : BitSet.valueOf(mask.toArray(ValueLayout.JAVA_BYTE));
        }
    }

    /// Uses these processors only from now on. What the system refuses stays as it was.
    public void keepTo(BitSet processors) {
        try (var arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(MASK_BYTES, Long.BYTES);
            mask.copyFrom(MemorySegment.ofArray(processors.toByteArray()));
            call("sched_setaffinity", ValueLayout.JAVA_LONG, (long) MASK_BYTES, mask);
        }
    }

    /// Shares its processor so from now on. What the system refuses stays as it was.
    public void share(Sharing sharing) {
        try (var arena = Arena.ofConfined()) {
            MemorySegment priority = arena.allocateFrom(ValueLayout.JAVA_INT, 0);
            call("sched_setscheduler", ValueLayout.JAVA_INT, sharing.number(), priority);
        }
    }

    /// Asks a function of the system about this thread.
    ///
    /// @param second what its second argument is
    /// @return its answer, or that it refuses where there is none of that name
    @SuppressWarnings("restricted") // the program is started with native access
    private int call(String function, MemoryLayout second, Object value, MemorySegment memory) {
        var linker = Linker.nativeLinker();
        var signature = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, second, ValueLayout.ADDRESS);
        return linker.defaultLookup()
                .find(function)
                .map(address -> {
                    try {
                        return (int) linker.downcallHandle(address, signature).invokeWithArguments(number, value, memory);
                    } catch (Throwable e) { // the method declares it; the functions have nothing to throw
                        throw new IllegalStateException(e);
                    }
                })
                .orElse(REFUSED);
    }
}
