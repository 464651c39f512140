package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.SplitMix;
import org.netwright.training.EpochRecord;
import org.netwright.training.RunResult;

@Tag("engine")
class KilledRunTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void aRunKilledAtAnyMomentAndContinuedEndsWithTheWeightsOfTheUninterruptedOne() throws Exception {
        RunResult whole = KilledRun.train(folder.resolve("whole"), _ -> {});
        var random = new SplitMix(11);
        for (int kill = 0; kill < 4; kill++) {
            trainAndKill(folder.resolve("killed"), 1 + random.nextInt(20), random.nextInt(15_000));
        }
        RunResult rest = KilledRun.train(folder.resolve("killed"), _ -> {});
        assertThat(rest.weightsSha256()).isEqualTo(whole.weightsSha256());
        assertThat(rest.test()).isEqualTo(whole.test());
        assertThat(metrics(rest)).isEqualTo(metrics(whole));
    }

    private static List<?> metrics(RunResult result) {
        return result.history().stream().map(EpochRecord::metrics).toList();
    }

    /// Starts or continues the run in a program of its own and kills it, without a chance to tidy up, some epochs and
    /// microseconds later: between steps, while it validates or while it writes.
    private static void trainAndKill(Path run, int epochs, int micros) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), KilledRun.class.getName(), run.toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OPT_OUT_TRACKING", "true");
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader()) {
            int seen = 0;
            String line = lines.readLine();
            while (line != null && seen < epochs) {
                seen += line.startsWith("epoch") ? 1 : 0;
                line = seen < epochs ? lines.readLine() : line;
            }
            assertThat(seen).as("epochs before the kill").isEqualTo(epochs);
            process.waitFor(micros, TimeUnit.MICROSECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).isNotZero();
    }
}
