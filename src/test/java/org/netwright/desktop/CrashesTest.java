package org.netwright.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.project.UserFolder;

class CrashesTest {
    /// Larger than any process number there is.
    private static final String GONE = "999999999";

    @TempDir
    Path folder;

    private Crashes crashes = new Crashes(new UserFolder(Path.of("unset")), Path.of("unset"));

    @BeforeEach
    void useATemporaryFolder() throws IOException {
        crashes = new Crashes(new UserFolder(folder.resolve("user")), Files.createDirectories(folder.resolve("tmp")));
    }

    @Test
    void whatTheLauncherAsksForIsTakenToTheReportsOnce() throws IOException {
        left("netwright-crash-" + GONE + ".log", "# SIGSEGV");

        Path report = crashes.find().orElseThrow();

        assertThat(report).startsWith(folder.resolve("user/reports")).hasContent("# SIGSEGV");
        assertThat(crashes.find()).isEmpty();
    }

    @Test
    void whatOtherJavaProgramsLeaveStaysWhereItIs() throws IOException {
        Path other = left("hs_err_pid" + GONE + ".log", "Command Line: -Xmx1g com.example.Main");
        Path text = left("netwright.log", "org.netwright.Main");

        assertThat(crashes.find()).isEmpty();
        assertThat(other).exists();
        assertThat(text).exists();
    }

    @Test
    void whatTheProgramLeavesWithoutTheLauncherIsKnownByItsName() throws IOException {
        left("hs_err_pid" + GONE + ".log", "Command Line: -Xmx1g org.netwright.Main train x.netwright");

        assertThat(crashes.find()).isPresent();
    }

    @Test
    void aProgramThatStillRunsIsLeftToWrite() throws IOException {
        left("netwright-crash-" + ProcessHandle.current().pid() + ".log", "# SIG");

        assertThat(crashes.find()).isEmpty();
    }

    @Test
    void ofSeveralTheLastIsTold() throws IOException {
        Path before = left("netwright-crash-" + GONE + "1.log", "before");
        Files.setLastModifiedTime(before, FileTime.fromMillis(1_000_000));
        left("netwright-crash-" + GONE + ".log", "last");

        assertThat(crashes.find().orElseThrow()).hasContent("last");
        try (Stream<Path> reports = Files.list(folder.resolve("user/reports"))) {
            assertThat(reports).hasSize(2);
        }
    }

    private Path left(String name, String text) throws IOException {
        return Files.writeString(folder.resolve("tmp").resolve(name), text);
    }
}
