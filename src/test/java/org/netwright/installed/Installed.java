package org.netwright.installed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The program as a folder that runs by itself, for somebody who has never started it.
///
/// @param root its folder
/// @param home the folder of this somebody
record Installed(Path root, Path home) {
    /// Where the build has put all it made.
    static Path built() {
        return Path.of(System.getProperty("netwright.installer"));
    }

    /// What came of a start.
    ///
    /// @param code the exit code
    /// @param output what it said, complaints included
    record Ended(int code, String output) {}

    /// Its launcher.
    Path launcher() {
        return Stream.of("bin/netwright", "Netwright.exe", "Contents/MacOS/Netwright")
                .map(root::resolve)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    /// The samples in it.
    Path samples() throws IOException {
        return find("samples");
    }

    private Path find(String name) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.endsWith(name) && Files.isDirectory(path)).findFirst().orElseThrow();
        }
    }

    /// Starts it without a display and waits for its end.
    ///
    /// @param options of Java
    Ended start(List<String> options, String... arguments) throws IOException, InterruptedException {
        return start(List.of(), options, arguments);
    }

    /// Starts it by way of another command.
    Ended start(List<String> by, List<String> options, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(by);
        command.add(launcher().toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.endsWith("DISPLAY") || name.contains("CACHE_DIR"));
        environment.put("HOME", home.toString());
        environment.put("APPDATA", home.toString());
        environment.put("JAVA_TOOL_OPTIONS", String.join(" ", Stream.concat(options.stream(), Stream.of("-Duser.home=" + home)).toList()));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    /// Every file in a folder, with its length and when it was written.
    static Map<String, String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            var found = new TreeMap<String, String>();
            all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).forEach(file -> found.put(folder.relativize(file).toString(), told(file)));
            return found;
        }
    }

    private static String told(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a file is a native library of any system.
    static boolean library(String name) {
        return name.matches(".*\\.(so|so\\.\\d+|dylib|jnilib|dll)");
    }
}
