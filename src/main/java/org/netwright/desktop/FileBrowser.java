package org.netwright.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Shows folders and files of this machine with the program that the desktop has for them.
///
/// @param command what the system opens things with
public record FileBrowser(String command) {
    /// The one of this system.
    ///
    /// @param system the operating system's name, as the JDK gives it
    public static FileBrowser of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return new FileBrowser("explorer");
        }
        return new FileBrowser(name.contains("mac") ? "open" : "xdg-open");
    }

    /// Opens a file, or a folder, which is made if it is not there yet.
    ///
    /// @return whether something was found that opens it
    public boolean open(Path what) {
        try {
            if (Files.notExists(what)) {
                Files.createDirectories(what);
            }
            new ProcessBuilder(command, what.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException notThere) {
            return false;
        }
    }
}
