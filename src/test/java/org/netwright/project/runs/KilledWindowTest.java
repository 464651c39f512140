package org.netwright.project.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.engine.DjlTrainer;
import org.netwright.project.UserFolder;
import org.netwright.training.EpochRecord;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;

/// A program that trains is killed in the middle of an epoch; the next one finds the run and goes on with it.
@Tag("engine")
class KilledWindowTest {
    @TempDir
    private Path temporary;

    private Fixture here() {
        return new Fixture(temporary.resolve("user"), new DjlTrainer());
    }

    private Unfinished unfinished() {
        return new Unfinished(new UserFolder(temporary.resolve("user")), here().store());
    }

    @Test
    @Timeout(120)
    void aRunKilledWithinAnEpochIsFoundAndEndsWithTheWeightsOfOneThatWasLeftAlone() throws Exception {
        var whole = new RunFolder(temporary.resolve("whole"));
        RunResult alone = here().launcher().train(KilledWindow.run(here()), whole, event -> {}, new RunControl());
        var killed = new RunFolder(temporary.resolve("user/runs/killed"));

        trainAndKill(killed, 7);

        StoredRun left = unfinished().find().orElseThrow();
        assertThat(left.folder()).isEqualTo(killed);
        assertThat(RunStore.ending(left)).isEqualTo(RunEnding.INTERRUPTED);
        assertThat(left.history()).hasSizeBetween(6, 59);
        int kept = left.history().size();
        List<RunEntry> listed = here().store().list(temporary.resolve("user"));
        assertThat(listed).singleElement().satisfies(entry -> {
            assertThat(entry.ending()).isEqualTo(RunEnding.INTERRUPTED);
            assertThat(entry.epochs()).isEqualTo(kept);
        });

        RunResult rest = here().launcher()
                .resume(here().launcher().prepare(left, Optional.empty()), killed, event -> {}, new RunControl());

        assertThat(rest.weightsSha256()).isEqualTo(alone.weightsSha256());
        assertThat(rest.test()).isEqualTo(alone.test());
        assertThat(metrics(rest)).isEqualTo(metrics(alone));
        assertThat(unfinished().find()).isEmpty();
        assertThat(here().store().list(temporary.resolve("user"))).singleElement()
                .extracting(RunEntry::ending).isEqualTo(RunEnding.COMPLETE);
    }

    private static List<?> metrics(RunResult result) {
        return result.history().stream().map(EpochRecord::metrics).toList();
    }

    /// Kills the program, without a chance to tidy up, at a step of an epoch that is not its last. While it still runs,
    /// nobody finds its run.
    private void trainAndKill(RunFolder run, int epoch) throws Exception {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                        KilledWindow.class.getName(), temporary.resolve("user").toString(), run.path().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OPT_OUT_TRACKING", "true");
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.startsWith(epoch + " ")) {
                line = lines.readLine();
            }
            assertThat(line).as("a step of epoch " + epoch).isNotNull();
            if (process.isAlive() && Files.notExists(run.result())) {
                Optional<StoredRun> found = unfinished().find();
                assertThat(found.isEmpty() || !process.isAlive() || Files.exists(run.result())).isTrue();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).isNotZero();
    }
}
