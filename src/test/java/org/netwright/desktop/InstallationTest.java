package org.netwright.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.project.UserFolder;

class InstallationTest {
    @TempDir
    Path folder;

    @Test
    void everyPartTellsItsVersion() {
        var versions = new Versions("9.9");

        assertThat(versions.all().keySet()).startsWith("Netwright", "Java", "JavaFX", "DJL", "PyTorch")
                .contains("AtlantaFX", "ControlsFX", "Ikonli", "JFreeChart", "Eclipse Layout Kernel", "OpenPDF", "Jackson",
                        "SQLite JDBC", "Commons Compress", "picocli", "Logback");
        assertThat(versions.all()).containsEntry("Netwright", "9.9");
        assertThat(versions.all().get("Java")).startsWith(System.getProperty("java.version"));
        assertThat(versions.all().values().stream().skip(2)).allMatch(version -> version.matches("\\d+(\\.\\d+)+"));
        assertThat(versions.text()).startsWith("Netwright 9.9\nJava ").contains("\nPyTorch ");
    }

    @Test
    void theLicencesOfThePartsLieBesideTheProgramOrAboveIt() throws IOException {
        Path program = folder.resolve("lib/netwright.jar");
        Files.createDirectories(folder.resolve("lib"));
        var installation = new Installation(new Versions("9.9"), Machine.here(), new UserFolder(folder), program);
        assertThat(installation.notices()).isEmpty();

        Path above = Files.writeString(folder.resolve("notices.txt"), "");
        assertThat(installation.notices()).contains(above);

        Path beside = Files.writeString(folder.resolve("lib/notices.txt"), "");
        assertThat(installation.notices()).contains(beside);
    }

    @Test
    void aSystemWithoutAFileBrowserIsNoFailure() {
        assertThat(new FileBrowser("no-such-program").open(folder.resolve("made"))).isFalse();
        assertThat(folder.resolve("made")).isDirectory();
    }
}
