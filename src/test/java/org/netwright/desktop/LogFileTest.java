package org.netwright.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.project.UserFolder;

/// Programs that note things, each a process of its own.
@Tag("engine")
@Timeout(60)
class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void notesGoIntoAFileAndTheTerminalShowsWhatItShowedBefore() throws Exception {
        Process program = start("one", 0);

        assertThat(text(program)).isEqualTo("WARN  some.library: a library speaks\n");
        assertThat(read(logs().getFirst()))
                .contains("INFO ", "first of one", "ERROR", "it failed", "IllegalStateException: for this test", "at org.netwright")
                .contains("a library speaks")
                .doesNotContain("graphics cards");
    }

    @Test
    void programsAtTheSameTimeHaveFilesOfTheirOwn() throws Exception {
        List<Process> programs = List.of(start("one", 2000), start("two", 2000), start("three", 2000));
        for (Process each : programs) {
            text(each);
        }

        List<String> texts = logs().stream().map(LogFileTest::read).toList();
        assertThat(texts).hasSize(3).allMatch(text -> text.lines().filter(line -> line.contains("number")).count() == 2000);
        assertThat(String.join("", texts)).contains("first of one", "first of two", "first of three");
    }

    @Test
    void aLargeLogGoesOnInASecondFileAndNeverInAThird() throws Exception {
        text(start("large", 40_000));

        assertThat(logs()).hasSize(2).allMatch(file -> size(file) < 1_200_000);
        assertThat(String.join("", logs().stream().map(LogFileTest::read).toList())).contains("number 39999");
    }

    @Test
    void whoNotesNothingLeavesNothing() {
        String before = System.getProperty("logback.configurationFile");
        new LogFile(new UserFolder(folder.resolve("user")), InstantSource.system()).begin();

        assertThat(System.getProperty("netwright.log")).startsWith(folder.resolve("user/log").toString());
        assertThat(folder).isEmptyDirectory();
        assertThat(before).isNull();
        System.clearProperty("logback.configurationFile");
        System.clearProperty("netwright.log");
    }

    @Test
    void onlyTheLastStartsAreKept() throws Exception {
        for (int day = 1; day <= 30; day++) {
            Files.createDirectories(folder.resolve("log"));
            Files.writeString(folder.resolve("log/2026-01-%02d-120000-7.log".formatted(day)), "");
        }

        text(start("now", 0));

        assertThat(logs()).hasSize(LogFile.KEPT);
        assertThat(logs().getFirst().getFileName().toString()).isEqualTo("2026-01-22-120000-7.log");
    }

    @Test
    void whereNoFileCanBeWrittenNothingIsSaidAboutIt() throws Exception {
        Files.writeString(folder.resolve("log"), "a file is in the way");

        assertThat(text(start("one", 0))).isEqualTo("WARN  some.library: a library speaks\n");
    }

    private Process start(String name, int lines) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Notes.class.getName(),
                        folder.toString(), name, String.valueOf(lines))
                .redirectErrorStream(true)
                .start();
    }

    private static String text(Process program) throws IOException {
        return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static long size(Path file) {
        return read(file).length();
    }
}
