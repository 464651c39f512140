package org.netwright.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.installed.Installed.Ended;

/// The package for Debian and Ubuntu, installed into a folder that stands for the root of a system.
@Tag("installed")
class DebTest {
    private static final long MEGABYTE = 1_000_000;

    @TempDir
    Path folder;

    private Path deb;
    private Path system;

    @BeforeEach
    void find() throws IOException {
        try (Stream<Path> all = Files.list(Installed.built())) {
            List<Path> debs = all.filter(file -> file.toString().endsWith(".deb")).toList();
            assumeTrue(!debs.isEmpty(), "packages of Debian are made on Debian");
            deb = debs.getFirst();
        }
        system = folder.resolve("system");
        Files.createDirectories(system.resolve("var/lib/dpkg/info"));
        Files.createDirectories(system.resolve("var/lib/dpkg/updates"));
        Files.createFile(system.resolve("var/lib/dpkg/status"));
    }

    @Test
    void itIsSmall() throws Exception {
        assertThat(Files.size(deb)).isLessThan(220 * MEGABYTE);
        assertThat(Long.parseLong(said("dpkg-deb", "--field", deb.toString(), "Installed-Size")) * 1024).isLessThan(850 * MEGABYTE);
    }

    @Test
    void itSaysWhatHasToBeThere() throws Exception {
        assertThat(said("dpkg-deb", "--field", deb.toString(), "Depends"))
                .contains("libgtk-3-0", "libpango-1.0-0", "libfreetype6", "libfontconfig1");
    }

    @Test
    void itIsInstalledRunsByItsNameAndGoesWithoutATrace() throws Exception {
        said(dpkg("--install", deb.toString()));

        Path command = system.resolve("usr/bin/netwright");
        Ended ended = new Installed(command.toRealPath().getParent().getParent(), folder)
                .start(List.of("-XX:AOTMode=on"), "--version");
        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(Files.readString(system.resolve("usr/share/applications/netwright.desktop")))
                .contains("Exec=netwright %f", "MimeType=application/x-netwright;");
        assertThat(Files.readString(system.resolve("usr/share/mime/packages/netwright.xml"))).contains("*.netwright");
        assertThat(system.resolve("usr/share/icons/hicolor/512x512/apps/netwright.png")).isRegularFile();

        said(dpkg("--remove", "netwright"));

        assertThat(system.resolve("usr")).doesNotExist();
    }

    private String[] dpkg(String... what) {
        return Stream.concat(Stream.of("dpkg", "--root=" + system, "--force-depends", "--force-not-root"), Stream.of(what))
                .toArray(String[]::new);
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(String.join(" ", command) + "\n" + output).isZero();
        return output;
    }
}
