package org.netwright.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.project.UserFolder;

/// Starts of the program, each a process of its own, and a real socket between them.
@Tag("engine")
@Timeout(60)
class OnlyWindowTest {
    @TempDir
    Path folder;

    private final List<Started> all = new ArrayList<>();

    @AfterEach
    void end() throws Exception {
        for (Started each : all) {
            each.process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aSecondStartHandsItsProjectToTheOpenWindowAndEnds() throws Exception {
        Started window = start();
        assertThat(window.says()).isEqualTo("open");

        Started second = start(folder.resolve("mine.netwright").toString());
        assertThat(second.says()).isEqualTo("handed over");
        assertThat(second.process.waitFor()).isZero();
        assertThat(window.says()).isEqualTo("brought " + folder.resolve("mine.netwright"));

        assertThat(start().says()).isEqualTo("handed over");
        assertThat(window.says()).isEqualTo("brought nothing");
    }

    @Test
    void aPathIsOfTheFolderInWhichItWasGiven() throws Exception {
        Started window = start();
        window.says();
        Files.createDirectories(folder.resolve("elsewhere"));

        startIn(folder.resolve("elsewhere"), "mine.netwright").says();

        assertThat(window.says()).isEqualTo("brought " + folder.resolve("elsewhere/mine.netwright"));
    }

    @Test
    void whatAKilledProgramLeavesIsNoHindrance() throws Exception {
        Started killed = start();
        assertThat(killed.says()).isEqualTo("open");
        killed.process.destroyForcibly().waitFor();
        assertThat(folder.resolve("place/socket")).exists();

        Started next = start();

        assertThat(next.says()).isEqualTo("open");
        assertThat(start().says()).isEqualTo("handed over");
        assertThat(next.says()).isEqualTo("brought nothing");
    }

    @Test
    void whenAWindowHasClosedTheNextStartOpensOne() throws Exception {
        Started first = start();
        first.says();
        first.process.getOutputStream().close();
        assertThat(first.process.waitFor()).isZero();
        assertThat(folder.resolve("place/socket")).doesNotExist();

        assertThat(start().says()).isEqualTo("open");
    }

    @Test
    void startsAtTheSameMomentEndWithOneWindow() throws Exception {
        Started one = start("/1");
        Started two = start("/2");
        Started three = start("/3");

        var said = new ArrayList<>(List.of(one.says(), two.says(), three.says()));

        assertThat(said).containsExactlyInAnyOrder("open", "handed over", "handed over");
        Started window = all.get(said.indexOf("open"));
        assertThat(List.of(window.says(), window.says())).allMatch(line -> line.startsWith("brought /"));
    }

    @Test
    void nobodyElseMayKnock() throws Exception {
        start().says();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("place"))))
                .isEqualTo("rwx------");
    }

    @Test
    void whereNoLockCanBeMadeThereIsAWindowAllTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        try (OnlyWindow window = OnlyWindow.open(file.resolve("place"), Optional.empty()).orElseThrow()) {
            window.welcome(brought -> {});
        }
        Path deep = folder.resolve("a".repeat(120)); // no socket can have so long a name
        OnlyWindow.open(deep, Optional.empty()).orElseThrow().close();
    }

    @Test
    void everyDisplayHasAWindowOfItsOwn() {
        var user = new UserFolder(folder);

        List<Path> places = Stream.of(Map.of("DISPLAY", ":0"), Map.of("DISPLAY", ":1"), Map.<String, String>of())
                .map(environment -> OnlyWindow.place(user, environment))
                .distinct()
                .toList();

        assertThat(places).hasSize(3).allMatch(place -> place.startsWith(folder));
    }

    private Started start(String... project) throws IOException {
        return startIn(folder, project);
    }

    private Started startIn(Path directory, String... project) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:TieredStopAtLevel=1",
                "-cp", absolute(System.getProperty("java.class.path")), Start.class.getName(),
                folder.resolve("place").toString()));
        command.addAll(List.of(project));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var started = new Started(process, process.inputReader());
        all.add(started);
        return started;
    }

    private static String absolute(String classPath) {
        return String.join(":", Stream.of(classPath.split(":", -1)).map(each -> Path.of(each).toAbsolutePath().toString()).toList());
    }

    private record Started(Process process, BufferedReader lines) {
        String says() throws IOException {
            return String.valueOf(lines.readLine());
        }
    }
}
