import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.LinkOption;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is to be made, and where its parts lie.
///
/// @param project the folder of the project
/// @param version of the release
/// @param platform whom it is for
record Job(Path project, String version, Platform platform) {
    /// The release as jpackage takes it on macOS, which knows none that begins with 0: there 0.1.0 is called 1.0.
    String packageVersion() {
        return platform.system().equals("mac") && version.startsWith("0.") ? version.substring(2) : version;
    }

    /// The folder all is made in.
    Path target() {
        return project.resolve("target").resolve("installer");
    }

    /// What Maven has laid out.
    Path laidOut() {
        return project.resolve("target").resolve("netwright");
    }

    /// What goes into the program's folder: jar files, native libraries, samples, the guide.
    Path content() {
        return target().resolve("content");
    }

    /// The linked runtime.
    Path runtime() {
        return target().resolve("runtime");
    }

    /// The icons.
    Path icons() {
        return target().resolve("icons");
    }

    /// A file of `jlink/`.
    Path file(String name) {
        return project.resolve("jlink").resolve(name);
    }

    /// The lines of a list in `jlink/`, without remarks; `@jlink@` stands for that folder.
    List<String> list(String name) throws IOException {
        return Files.readAllLines(file(name)).stream()
                .map(line -> line.replaceFirst("(^|\\s+)#.*", "").strip().replace("@jlink@", file("").toString()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// An empty folder in place of whatever was there.
    static Path fresh(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /// The files right in a folder whose names end so, sorted.
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /// Copies a folder with all that is in it.
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path place = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(each, place, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
