package org.netwright.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The projects and data sets that come with the program, which are opened as copies and never written to.
///
/// @param root the folder that holds `<name>.netwright` and `data/<set>`
public record SampleLibrary(Path root) {
    /// What every first start shows.
    public static final String FIRST = "fashion";

    /// The system property that names the folder.
    public static final String PROPERTY = "netwright.samples";

    /// The folder the program was told of, else the one beside it: `samples` next to the folder of its jar file, or in
    /// the working directory.
    ///
    /// @param told the value of [#PROPERTY]
    /// @param program the jar file or class folder the program runs from
    public static SampleLibrary find(Optional<String> told, Path program) {
        if (told.isPresent()) {
            return new SampleLibrary(Path.of(told.get()).toAbsolutePath().normalize());
        }
        Path beside = program.toAbsolutePath().normalize().resolveSibling("../samples").normalize();
        return new SampleLibrary(Files.isDirectory(beside) ? beside : Path.of("samples").toAbsolutePath());
    }

    /// The names of the projects, sorted.
    public List<String> names() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> entry.toString().endsWith(ProjectFolder.SUFFIX))
                    .map(entry -> new ProjectFolder(entry).name())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The project of this name.
    public ProjectFolder project(String name) {
        return new ProjectFolder(root.resolve(name + ProjectFolder.SUFFIX));
    }

    /// The folder of a data set.
    public Path data(String set) {
        return root.resolve("data").resolve(set);
    }

    /// Whether a folder belongs to what came with the program.
    public boolean ships(Path folder) {
        return real(folder).startsWith(real(root));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path.toAbsolutePath().normalize();
        }
    }
}
