package org.netwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much of the program is in memory. Known where the operating system tells it in a file, as Linux does.
public final class Resident {
    private static final Path STATUS = Path.of("/proc/self/status");

    private Resident() {}

    /// Whether it is known here.
    public static boolean known() {
        return Files.isReadable(STATUS);
    }

    /// Megabytes; 0 where it is not known.
    public static double megabytes() {
        if (!known()) {
            return 0;
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
