package org.netwright.project.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.desktop.Crashes;
import org.netwright.engine.DjlTrainer;
import org.netwright.project.UserFolder;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;

/// A fault of native code ends a program in the middle of an epoch: its report is found once, and its run goes on.
@Tag("engine")
class CrashedWindowTest {
    @TempDir
    private Path temporary;

    @Test
    @Timeout(120)
    void aFaultOfTheEngineLeavesAReportAndARunThatGoesOn() throws Exception {
        var user = new UserFolder(temporary.resolve("user"));
        Files.createDirectories(temporary.resolve("tmp"));
        var run = new RunFolder(user.path().resolve("runs/crashed"));
        var crashes = new Crashes(user, temporary.resolve("tmp"));

        trainAndCrash(run);

        Path report = crashes.find().orElseThrow();
        assertThat(report).hasParentRaw(user.reports());
        assertThat(Files.readString(report)).contains("SIGSEGV", KilledWindow.class.getName());
        assertThat(crashes.find()).isEmpty();

        var here = new Fixture(user.path(), new DjlTrainer());
        StoredRun left = new Unfinished(user, here.store()).find().orElseThrow();
        assertThat(left.folder()).isEqualTo(run);
        RunResult rest = here.launcher()
                .resume(here.launcher().prepare(left, Optional.empty()), run, event -> {}, new RunControl());
        assertThat(rest.history()).hasSize(60);
    }

    private void trainAndCrash(RunFolder run) throws Exception {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m", "--enable-native-access=ALL-UNNAMED", "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + temporary.resolve("tmp") + "/netwright-crash-%p.log",
                        "-cp", System.getProperty("java.class.path"),
                        KilledWindow.class.getName(), temporary.resolve("user").toString(), run.path().toString())
                .redirectErrorStream(true);
        builder.environment().put("OPT_OUT_TRACKING", "true");
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("5 ")) {
                line = lines.readLine();
            }
            assertThat(line).as("a step of epoch 5").isNotNull();
            new ProcessBuilder("kill", "-SEGV", String.valueOf(process.pid())).start().waitFor();
            lines.lines().forEach(rest -> {}); // until it has written what it writes
            assertThat(process.waitFor()).isNotZero();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
