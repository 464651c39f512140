package org.netwright.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.data.sources.StandardSources;
import org.netwright.layers.StandardLayers;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.project.files.ProjectFormat;

/// Where things are: samples, their data, the user's own folder.
class PlacesTest {
    @TempDir
    private Path temporary;

    @Test
    void samplesAreWhereTheProgramIsToldElseBesideIt() throws Exception {
        Path program = Files.createDirectories(temporary.resolve("app/lib")).resolve("netwright.jar");
        Path beside = Files.createDirectories(temporary.resolve("app/samples"));

        assertThat(SampleLibrary.find(Optional.empty(), program).root()).isEqualTo(beside);
        assertThat(SampleLibrary.find(Optional.of(temporary.toString()), program).root()).isEqualTo(temporary);
    }

    @Test
    void theShippedSamplesAreListed() {
        var samples = new SampleLibrary(Path.of("samples").toAbsolutePath());

        assertThat(samples.names()).contains("cifar10", SampleLibrary.FIRST, "iris", "reviews");
        assertThat(samples.ships(samples.project("iris").path())).isTrue();
        assertThat(samples.ships(temporary)).isFalse();
        assertThat(new SampleLibrary(temporary.resolve("none")).names()).isEmpty();
    }

    @Test
    void aSampleSetBesideTheProjectComesFirst() throws Exception {
        var places = new DataPlaces(new SampleLibrary(temporary.resolve("shipped")));
        Path project = temporary.resolve("copies/mine.netwright");
        var choice = new DataChoice("csv", "sample:iris", Values.DEFAULTS);

        assertThat(places.find(choice, Optional.of(project))).isEqualTo(temporary.resolve("shipped/data/iris"));
        Path beside = Files.createDirectories(temporary.resolve("copies/data/iris"));
        assertThat(places.find(choice, Optional.of(project))).isEqualTo(beside);
        assertThat(places.find(choice, Optional.empty())).isEqualTo(temporary.resolve("shipped/data/iris"));
    }

    @Test
    void otherPathsGoByTheProject() throws BadInput {
        var places = new DataPlaces(new SampleLibrary(temporary));
        Path project = temporary.resolve("mine.netwright");

        assertThat(places.find(new DataChoice("csv", "rows.csv", Values.DEFAULTS), Optional.of(project)))
                .isEqualTo(project.resolve("rows.csv"));
        assertThat(places.find(new DataChoice("csv", "/data/rows.csv", Values.DEFAULTS), Optional.of(project)))
                .isEqualTo(Path.of("/data/rows.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample:", "sample:../secret", "sample:a/b", "sample:..", "a\0b"})
    void aPathThatCanBeNoneIsRefused(String path) {
        var places = new DataPlaces(new SampleLibrary(temporary));

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> places.find(new DataChoice("csv", path, Values.DEFAULTS), Optional.empty()))
                .satisfies(complaint -> assertThat(complaint.sentence(Words.english())).hasSizeGreaterThan(20));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Linux, '', /home/ada/.local/share/netwright
            Linux, /data/xdg, /data/xdg/netwright
            Linux, not/absolute, /home/ada/.local/share/netwright
            Mac OS X, /data/xdg, /home/ada/Library/Application Support/Netwright
            """)
    void theUsersFolderIsWhereTheSystemKeepsSuchThings(String system, String xdg, String expected) {
        UserFolder folder = UserFolder.of(Map.of("XDG_DATA_HOME", xdg), system, "/home/ada");

        assertThat(folder.path()).isEqualTo(Path.of(expected));
        assertThat(folder.unsaved().path()).startsWithRaw(folder.path());
    }

    @Test
    void aProjectIsItsFolderOrTheFileInIt() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("mine.netwright"));
        Path file = Files.writeString(folder.resolve("project.json"), "{}");

        assertThat(ProjectFolder.of(folder.toString()).file()).isEqualTo(file);
        assertThat(ProjectFolder.of(file.toString()).file()).isEqualTo(file);
        assertThat(ProjectFolder.of(file.toString()).name()).isEqualTo("mine");
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> ProjectFolder.of(temporary.toString()));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> ProjectFolder.of(folder + "/other.json"));
    }

    @Test
    void theSamplesAreWrittenAsTheProgramWritesThem() throws Exception {
        var samples = new SampleLibrary(Path.of("samples").toAbsolutePath());
        var format = new ProjectFormat(
                StandardLayers.catalog(), StandardSources.catalog());
        for (String name : samples.names()) {
            Path file = samples.project(name).file();
            assertThat(format.text(format.read(file))).as(name).isEqualTo(Files.readString(file));
        }
    }
}
