package org.netwright.ui.fx;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// How Linux shares the processor between the threads of this program.
///
/// Source: <https://man7.org/linux/man-pages/man7/sched.7.html>
enum Scheduling {
    /// A thread that wakes may take the processor from one that runs.
    OTHER(0),
    /// A thread that wakes waits until the one that runs has had its turn, some milliseconds, or sleeps.
    BATCH(3);

    private static final Path THREADS = Path.of("/proc/self/task");

    /// As the system counts them.
    private final int number;

    Scheduling(int number) {
        this.number = number;
    }

    /// The threads of this program whose names are wanted, of which the system knows the first fifteen letters; none
    /// where the system does not tell.
    static List<Integer> threads(Predicate<String> names) {
        var found = new ArrayList<Integer>();
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
            for (Path thread : threads) {
                if (names.test(name(thread))) {
                    found.add(Integer.valueOf(thread.getFileName().toString()));
                }
            }
        } catch (IOException | DirectoryIteratorException untold) {
            return List.of();
        }
        return found;
    }

    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).strip();
        } catch (IOException ended) {
            return ""; // between two looks
        }
    }

    /// Shares the processor with a thread so from now on. What the system refuses stays as it was.
    @SuppressWarnings("restricted") // the program is started with native access
    void set(int thread) {
        var linker = Linker.nativeLinker();
        linker.defaultLookup().find("sched_setscheduler").ifPresent(address -> {
            var set = linker.downcallHandle(
                    address,
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            try (var arena = Arena.ofConfined()) {
                int ignored = (int) set.invokeExact(thread, number, arena.allocateFrom(ValueLayout.JAVA_INT, 0));
            } catch (Throwable e) { // invokeExact declares it; the function has nothing to throw
                throw new IllegalStateException(e);
            }
        });
    }
}
