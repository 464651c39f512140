package org.netwright.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What Linux notes about the threads that draw.
public final class SchedulingPolicies {
    /// `SCHED_OTHER`, as every thread begins.
    public static final int OTHER = 0;
    /// `SCHED_BATCH`.
    public static final int BATCH = 3;

    /// The name of a thread, in brackets, and 38 fields before its policy.
    private static final Pattern NOTES = Pattern.compile("\\d+ \\((JavaFX Applicat|QuantumRender.*)\\) (?:\\S+ ){38}(\\d+) .*\\s*");

    private SchedulingPolicies() {}

    /// The policies of the window's thread and of the renderer.
    public static List<Integer> ofDrawingThreads() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.map(thread -> NOTES.matcher(notes(thread)))
                    .filter(Matcher::matches)
                    .map(notes -> Integer.valueOf(notes.group(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String notes(Path thread) {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (IOException ended) {
            return "";
        }
    }
}
