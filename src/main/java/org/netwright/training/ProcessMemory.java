package org.netwright.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// The memory that this program has, native code included, where the system tells: on Linux.
public final class ProcessMemory {
    private static final Path STATUS = Path.of("/proc/self/status");

    private ProcessMemory() {}

    /// What it has now.
    ///
    /// @return bytes
    public static OptionalLong now() {
        return read("VmRSS:");
    }

    /// The most it ever had.
    ///
    /// @return bytes
    public static OptionalLong peak() {
        return read("VmHWM:");
    }

    private static OptionalLong read(String name) {
        if (!Files.isReadable(STATUS)) {
            return OptionalLong.empty();
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException untold) {
            return OptionalLong.empty();
        }
    }
}
