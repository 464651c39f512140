import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Java and JavaFX as one runtime of the modules in `modules.txt`. The JDK is linked from itself; JavaFX comes as jar files
/// that carry their native libraries, which would be unpacked into each user's home: as a jmod, a module has them beside
/// its classes, and the runtime has them once.
final class LinkedRuntime {
    private final Job job;

    LinkedRuntime(Job job) {
        this.job = job;
    }

    /// Links it.
    void link() throws IOException {
        Path jmods = Job.fresh(job.target().resolve("jmods"));
        for (Path jar : Job.files(job.laidOut().resolve("lib").resolve("javafx"), ".jar")) {
            jmod(jar, jmods);
        }
        Job.fresh(job.runtime());
        Files.delete(job.runtime());
        var command = new ArrayList<>(List.of(
                "--module-path", jmods.toString(),
                "--add-modules", String.join(",", job.list("modules.txt")),
                "--output", job.runtime().toString()));
        command.addAll(job.list("jlink.txt"));
        Tools.jdk("jlink", command);
        Files.deleteIfExists(job.runtime().resolve("lib/server/libjsig.so")); // the same as the one above it
    }

    /// One of the two jar files each module comes in is empty: it stands for the system's.
    private void jmod(Path jar, Path jmods) throws IOException {
        Path classes = Job.fresh(job.target().resolve("module/classes"));
        Path libraries = Job.fresh(job.target().resolve("module/libraries"));
        try (var from = new ZipFile(jar.toFile())) {
            if (from.getEntry("module-info.class") == null) {
                return;
            }
            for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
                String name = entry.getName();
                if (entry.isDirectory() || name.startsWith("META-INF/")) {
                    continue;
                }
                Path place = (Platform.library(name) ? libraries : classes).resolve(name);
                Files.createDirectories(place.getParent());
                try (InputStream content = from.getInputStream(entry)) {
                    Files.copy(content, place);
                }
            }
        }
        String module = jar.getFileName().toString().replaceFirst("^javafx-(\\w+)-.*", "javafx.$1");
        Tools.jdk("jmod", List.of(
                "create", "--class-path", classes.toString(), "--libs", libraries.toString(),
                jmods.resolve(module + ".jmod").toString()));
    }
}
