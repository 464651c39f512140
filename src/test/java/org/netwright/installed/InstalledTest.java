package org.netwright.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.installed.Installed.Ended;

/// The program as the installer lays it out.
@Tag("installed")
class InstalledTest {
    private static final List<String> HEADLESS =
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dnetwright.rehearsal=waits", "-Dnetwright.launched=0");

    @TempDir
    Path home;

    private Installed program;

    @BeforeEach
    void find() throws IOException {
        try (Stream<Path> all = Files.list(Installed.built().resolve("image"))) {
            program = new Installed(all.findFirst().orElseThrow(), home);
        }
    }

    @Test
    void withTheNetworkCutOffItTrainsTheFirstSampleAndDrawsAPicture() throws Exception {
        Map<String, String> before = Installed.files(program.root());
        String sample = program.samples().resolve("fashion.netwright").toString();

        Ended trained = program.start(withoutNetwork(), List.of(), "train", sample, "--epochs", "1", "--out", "run", "--json");
        Ended drawn = program.start(withoutNetwork(), List.of(), "render", sample, "--out", "network.png");

        assertThat(trained.code()).as(trained.output()).isZero();
        assertThat(trained.output()).contains("\"test_accuracy\"");
        assertThat(home.resolve("run/result.json")).isRegularFile();
        assertThat(drawn.code()).as(drawn.output()).isZero();
        assertThat(ImageIO.read(home.resolve("network.png").toFile()).getWidth()).isGreaterThan(400);
        assertThat(Installed.files(program.root())).as("nothing is written where it is installed").isEqualTo(before);
        assertThat(Installed.files(home).keySet()).as("nothing native is unpacked").noneMatch(Installed::library);
        assumeFalse(withoutNetwork().isEmpty(), "all of it works, but the network cannot be cut off here");
    }

    @Test
    void theWindowOpensByTheStartCacheFollowsADragAndTrains() throws Exception {
        Ended ended = program.start(withoutNetwork(), Stream.concat(Stream.of("-XX:AOTMode=on"), HEADLESS.stream()).toList());

        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("start_window", "train_first_batch");
        assertThat(Installed.files(home).keySet()).as("nothing native is unpacked").noneMatch(Installed::library);
    }

    @Test
    void aStartCacheThatDoesNotFitIsNoticed() throws Exception {
        Ended ended = program.start(List.of("-XX:AOTMode=on", "-XX:ObjectAlignmentInBytes=16"), "--version");

        assertThat(ended.code()).as(ended.output()).isNotZero();
    }

    @Test
    void noNativeLibraryIsThereTwice() throws Exception {
        List<String> libraries = Installed.files(program.root()).keySet().stream()
                .map(file -> Path.of(file).getFileName().toString())
                .filter(Installed::library)
                .toList();

        assertThat(libraries).doesNotHaveDuplicates().contains(System.mapLibraryName("torch_cpu"), System.mapLibraryName("sqlitejdbc"));
        assertThat(inJars()).isEmpty();
    }

    private List<String> inJars() throws IOException {
        var found = new ArrayList<String>();
        for (String jar : Installed.files(program.root()).keySet().stream().filter(file -> file.endsWith(".jar")).toList()) {
            try (var zip = new ZipFile(program.root().resolve(jar).toFile())) {
                zip.stream().map(ZipEntry::getName).filter(Installed::library).forEach(found::add);
            }
        }
        return found;
    }

    /// The beginning of a command that has no network; nothing where the system cannot take it away.
    private static List<String> withoutNetwork() throws IOException, InterruptedException {
        for (List<String> way : List.of(List.of("unshare", "-n"), List.of("unshare", "-rn"))) {
            try {
                if (new ProcessBuilder(Stream.concat(way.stream(), Stream.of("true")).toList()).start().waitFor() == 0) {
                    return way;
                }
            } catch (IOException noSuchCommand) {
                return List.of();
            }
        }
        return List.of();
    }
}
