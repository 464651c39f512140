package org.netwright.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.netwright.project.UserFolder;

/// The program as it is installed on this machine.
///
/// @param versions of what it is made of
/// @param machine what it runs on
/// @param user where a person's things are
/// @param program the jar file it runs from; in development the folder of classes
public record Installation(Versions versions, Machine machine, UserFolder user, Path program) {
    private static final String NOTICES = "notices.txt";

    /// The licences of what it is made of, if a release has put them beside it.
    public Optional<Path> notices() {
        Path here = program.toAbsolutePath().normalize();
        return Stream.of(here.resolveSibling(NOTICES), here.resolveSibling("..").resolve(NOTICES))
                .map(Path::normalize)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
