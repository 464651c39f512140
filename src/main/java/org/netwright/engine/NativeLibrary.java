package org.netwright.engine;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// PyTorch's native library: where it unpacks itself, and settings it reads once, when it is loaded. Whatever the user
/// has set from outside stays as it is.
public final class NativeLibrary {
    private static final String NAME = "PyTorch";
    private static final String CACHE = "DJL_CACHE_DIR";

    /// GNU OpenMP lets idle threads spin for a very long time before they sleep. With a window or anything else at work
    /// beside, the spinning threads take the processor from those that compute: a step of the classic small CNN then
    /// took 30 times as long. Spinning for some microseconds keeps the speed of an idle machine and avoids that.
    private static final Map<String, String> ENVIRONMENT =
            Map.of("GOMP_SPINCOUNT", "10000", "OPT_OUT_TRACKING", "true");

    private static final Map<String, String> PROPERTIES = Map.of(
            "ai.djl.offline", "true",
            "ai.djl.default_engine", NAME,
            "ai.djl.pytorch.num_interop_threads", "1");

    private NativeLibrary() {}

    /// Loads the library if it is not loaded yet and gives a manager whose closing frees everything made with it.
    public static PtNDManager open() {
        ENVIRONMENT.forEach(NativeLibrary::setEnvironment);
        PROPERTIES.forEach(NativeLibrary::setProperty);
        if (System.getenv(CACHE) == null) {
            setProperty(CACHE, cacheFolder().toString());
        }
        Engine.getEngine(NAME);
        return (PtNDManager) NDManager.newBaseManager(NAME);
    }

    /// Readies the calling thread: no gradients but where a module switches them on, and no optimising of graphs, which
    /// makes the first steps many times slower and all others 5 to 20 % slower. Both are settings of the thread.
    static void prepareThread() {
        JniUtils.setGradMode(false);
        JniUtils.setGraphExecutorOptimize(false);
    }

    /// The folder for what programs can make again, as each system has it.
    private static Path cacheFolder() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        Path caches;
        if (system.contains("win")) {
            caches = folder("LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        } else if (system.contains("mac")) {
            caches = home.resolve("Library").resolve("Caches");
        } else {
            caches = folder("XDG_CACHE_HOME", home.resolve(".cache"));
        }
        return caches.resolve("netwright");
    }

    private static Path folder(String variable, Path otherwise) {
        String set = System.getenv(variable);
        return set == null || set.isBlank() ? otherwise : Path.of(set);
    }

    private static void setProperty(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    /// Sets a variable that native code will read, where there is a C library that can. Java's own view of the
    /// environment does not change.
    @SuppressWarnings("restricted") // the program is started with native access
    private static void setEnvironment(String name, String value) {
        var linker = Linker.nativeLinker();
        linker.defaultLookup().find("setenv").ifPresent(address -> {
            var setenv = linker.downcallHandle(
                    address,
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
            try (var arena = Arena.ofConfined()) {
                MemorySegment key = arena.allocateFrom(name);
                int ignored = (int) setenv.invokeExact(key, arena.allocateFrom(value), 0);
            } catch (Throwable e) { // invokeExact declares it; setenv has nothing to throw
                throw new IllegalStateException(e);
            }
        });
    }
}
