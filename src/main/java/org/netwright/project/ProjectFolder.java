package org.netwright.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// The folder `name.netwright` a project lives in, and the names of what is in it.
///
/// @param path the folder
public record ProjectFolder(Path path) {
    /// How project folders' names end.
    public static final String SUFFIX = ".netwright";

    private static final String FILE = "project.json";

    /// The project a person means: its folder, the file with the document, or the one to double-click.
    ///
    /// @throws BadInput if that is no project
    public static ProjectFolder of(String given) throws BadInput {
        Path path = path(given);
        String name = String.valueOf(path.getFileName());
        if (name.equals(FILE)) {
            return new ProjectFolder(path.resolveSibling(""));
        }
        if (Files.notExists(path)) {
            throw InputFile.bad(path, "", "data.missing");
        }
        if (Files.isRegularFile(path)) {
            var around = new ProjectFolder(path.toAbsolutePath().resolveSibling(""));
            if (name.endsWith(SUFFIX) && Files.exists(around.file())) {
                return around;
            }
            throw new BadInput(given, "", Message.of("project.not-a-folder"));
        }
        if (Files.isDirectory(path) && Files.notExists(path.resolve(FILE))) {
            throw new BadInput(given, "", Message.of("project.no-file-in-folder"));
        }
        return new ProjectFolder(path);
    }

    /// A path that a person or a file gives.
    ///
    /// @throws BadInput if no path can be written so
    public static Path path(String given) throws BadInput {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new BadInput(given.replace('\0', '?'), "", Message.of("project.bad-path"));
        }
    }

    /// Whether this is the same folder, by whatever way it is reached.
    public boolean same(ProjectFolder other) {
        try {
            return Files.isSameFile(path, other.path);
        } catch (IOException oneIsGone) {
            return false;
        }
    }

    /// The file with the document.
    public Path file() {
        return path.resolve(FILE);
    }

    /// The file that a double click opens: desktops know programs for files, not for folders.
    public Path handle() {
        return path.resolve(name() + SUFFIX);
    }

    /// The document as it was a moment ago, kept in case the program ends unexpectedly.
    public Path autosave() {
        return path.resolve(FILE + ".autosave");
    }

    /// What the project is called: the folder's name without its ending.
    public String name() {
        Path last = path.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "project" : last.toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
