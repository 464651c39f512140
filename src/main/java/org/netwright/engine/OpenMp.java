package org.netwright.engine;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.function.Supplier;

/// How many threads compute for the calling thread. PyTorch's own setting is one for the whole program; this is OpenMP's,
/// which each thread has for itself. Known when the native library is loaded, and only where it computes with OpenMP.
///
/// Source: <https://www.openmp.org/spec-html/5.2/openmpsu189.html>
final class OpenMp {
    private static final Optional<OpenMp> LOADED = find(SymbolLookup.loaderLookup());

    private final MethodHandle threads;
    private final MethodHandle setThreads;

    private OpenMp(MethodHandle threads, MethodHandle setThreads) {
        this.threads = threads;
        this.setThreads = setThreads;
    }

    @SuppressWarnings("restricted") // the program is started with native access
    private static Optional<OpenMp> find(SymbolLookup library) {
        Linker linker = Linker.nativeLinker();
        return library.find("omp_get_max_threads")
                .map(address -> linker.downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT)))
                .flatMap(threads -> library.find("omp_set_num_threads")
                        .map(address ->
                                linker.downcallHandle(address, FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT)))
                        .map(setThreads -> new OpenMp(threads, setThreads)));
    }

    /// Does something for which the calling thread computes alone.
    static <T> T alone(Supplier<T> task) {
        int before = threads();
        setThreads(1);
        try {
            return task.get();
        } finally {
            setThreads(before);
        }
    }

    /// How many threads compute for the calling thread; 1 where that is not known.
    static int threads() {
        return LOADED.map(OpenMp::number).orElse(1);
    }

    private static void setThreads(int number) {
        LOADED.ifPresent(library -> library.set(number));
    }

    private int number() {
        try {
            return (int) threads.invokeExact();
        } catch (Throwable e) { // invokeExact declares it; the function has nothing to throw
            throw new IllegalStateException(e);
        }
    }

    private void set(int number) {
        try {
            setThreads.invokeExact(number);
        } catch (Throwable e) { // as above
            throw new IllegalStateException(e);
        }
    }
}
