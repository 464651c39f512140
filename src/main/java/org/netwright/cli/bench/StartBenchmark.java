package org.netwright.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netwright.bench.Benchmark;
import org.netwright.bench.Measure;
import org.netwright.bench.Pairs;

/// How long a person waits for the installed program: from the launch until a card follows the mouse, and from the press of
/// Train until the first batch is through. Whole starts with the cache that the installer brings, and in turn without it.
public final class StartBenchmark implements Benchmark {
    private static final int PAIRS = 7;

    private final Optional<Path> launcher;

    /// Starts this program, if it is an installed one.
    ///
    /// @param properties of the system, by name
    public StartBenchmark(Properties properties) {
        launcher = Stream.of("netwright.launcher", "jpackage.app-path")
                .flatMap(name -> Stream.ofNullable(properties.getProperty(name)))
                .map(Path::of)
                .findFirst();
    }

    /// What one start said of itself, in milliseconds.
    private record Waits(double window, double firstBatch) {
        static Waits of(String output) {
            return new Waits(wait(output, "start_window"), wait(output, "train_first_batch"));
        }

        private static double wait(String output, String name) {
            Matcher wait = Pattern.compile("(?m)^" + name + " (\\d+) ms$").matcher(output);
            if (!wait.find()) {
                throw new IllegalStateException("a start did not tell its " + name + ": " + output);
            }
            return Double.parseDouble(wait.group(1));
        }
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "from the launch of the installed program to a window that accepts a drag, and from Train to the first batch";
    }

    @Override
    public List<Measure> run(Consumer<String> progress) throws Exception {
        if (launcher.isEmpty()) {
            progress.accept("only for the installed program");
            return List.of();
        }
        var batches = new ArrayList<Double>();
        Pairs starts = Pairs.run(
                PAIRS,
                () -> {
                    Waits waits = start("-XX:AOTMode=on");
                    progress.accept("with the cache: " + waits);
                    batches.add(waits.firstBatch());
                    return waits.window();
                },
                () -> {
                    Waits waits = start("-XX:AOTMode=off");
                    progress.accept("without: " + waits);
                    return waits.window();
                });
        batches.removeFirst(); // of the start that is not counted
        var peer = new Measure.Peer("without the cache", starts.theirs(), 1 / starts.ratio());
        return List.of(
                Measure.against("start_window", starts.ours(), "ms", peer),
                Measure.alone("train_first_batch", Pairs.median(batches), "ms"));
    }

    /// One start, as a person who has never started it, with a display if there is one.
    private Waits start(String mode) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("netwright-start");
        try {
            var options = new ArrayList<>(List.of(
                    mode, "-Dnetwright.rehearsal=waits", "-Dnetwright.launched=" + System.currentTimeMillis(), "-Duser.home=" + home));
            if (System.getenv("DISPLAY") == null) {
                options.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
            }
            var builder = new ProcessBuilder(launcher.orElseThrow().toString());
            builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", options));
            Stream.of("XDG_DATA_HOME", "APPDATA").forEach(name -> builder.environment().put(name, home.toString()));
            Process child = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = child.waitFor();
            if (code != 0) {
                throw new IllegalStateException("a start ended with " + code + ": " + output);
            }
            return Waits.of(output);
        } finally {
            QualityBenchmark.delete(home);
        }
    }
}
