package org.netwright.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program keeps a user's things that belong to no project: runs of shipped samples, drawings never saved.
///
/// @param path `$XDG_DATA_HOME/netwright` or `~/.local/share/netwright` on Linux, `~/Library/Application Support/Netwright`
///     on macOS, `%APPDATA%\Netwright` on Windows
public record UserFolder(Path path) {
    /// The folder of the user the program runs for.
    ///
    /// @param environment the environment's variables
    /// @param system the operating system's name, as the JDK gives it
    /// @param home the user's home folder
    public static UserFolder of(Map<String, String> environment, String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return new UserFolder(folder(environment, "APPDATA", home, "AppData", "Roaming").resolve("Netwright"));
        }
        if (name.contains("mac")) {
            return new UserFolder(Path.of(home, "Library", "Application Support", "Netwright"));
        }
        return new UserFolder(folder(environment, "XDG_DATA_HOME", home, ".local", "share").resolve("netwright"));
    }

    private static Path folder(Map<String, String> environment, String variable, String home, String... usual) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute) // the XDG specification says to ignore any other
                .orElse(Path.of(home, usual));
    }

    /// Takes what failures looked like from inside.
    public Path reports() {
        return path.resolve("reports");
    }

    /// Takes what the program notes of its own doings.
    public Path log() {
        return path.resolve("log");
    }

    /// Stands for the project of a drawing that was never saved.
    public ProjectFolder unsaved() {
        return new ProjectFolder(path.resolve("unsaved" + ProjectFolder.SUFFIX));
    }
}
