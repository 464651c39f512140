package org.netwright.cli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netwright.bench.Benchmark;
import org.netwright.bench.Measure;
import org.netwright.data.SplitMix;
import org.netwright.project.ProjectFolder;

/// Whether a run that is killed at any moment and continued ends with exactly the weights of one that was left alone:
/// children of this program are killed at random moments of their run.
public final class KillBenchmark implements Benchmark {
    private static final int KILLS = 8;
    private static final Pattern DIGEST = Pattern.compile("\"weights_sha256\": \"([0-9a-f]{64})\"");

    private final ProjectFolder project;
    private final String mainClass;

    /// Kills runs of a project.
    ///
    /// @param mainClass what starts this program
    public KillBenchmark(ProjectFolder project, String mainClass) {
        this.project = project;
        this.mainClass = mainClass;
    }

    @Override
    public String name() {
        return "kill_resume";
    }

    @Override
    public String about() {
        return KILLS + " runs killed at random moments and continued: the share that ends with the same weights";
    }

    @Override
    public List<Measure> run(Consumer<String> progress) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("netwright-kill");
        try {
            String left = finish(folder.resolve("left-alone"));
            long start = System.nanoTime();
            String again = finish(folder.resolve("left-alone-again"));
            long nanos = System.nanoTime() - start;
            progress.accept("twice left alone: " + (again.equals(left) ? "the same" : again));
            var random = new SplitMix(1);
            int same = 0;
            for (int i = 0; i < KILLS; i++) {
                Path run = folder.resolve("killed-" + i);
                long moment = (long) (random.nextDouble() * nanos);
                boolean killed = kill(run, moment);
                String continued = finish(run);
                progress.accept("%s after %d ms: %s".formatted(
                        killed ? "killed" : "over", moment / 1_000_000, continued.equals(left) ? "the same" : continued));
                same += continued.equals(left) ? 1 : 0;
            }
            return List.of(Measure.alone(name(), same / (double) KILLS, "share"));
        } finally {
            QualityBenchmark.delete(folder);
        }
    }

    /// Begins a run or continues it, and gives the digest of its last weights.
    private String finish(Path run) throws IOException, InterruptedException {
        Process child = start(run);
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = child.waitFor();
        Matcher digest = DIGEST.matcher(output);
        return digest.find() ? digest.group(1) : "exit code " + code;
    }

    /// Whether there was still something to kill.
    private boolean kill(Path run, long nanos) throws IOException, InterruptedException {
        Process child = start(run);
        boolean over = child.waitFor(nanos, TimeUnit.NANOSECONDS);
        child.destroyForcibly().waitFor(); // SIGKILL
        return !over;
    }

    /// This program once more, as it was started itself.
    private Process start(Path run) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(
                "train", project.path().toString(), "--resume", run.toString(),
                "--epochs", "4", "--threads", "1", "--json"));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
