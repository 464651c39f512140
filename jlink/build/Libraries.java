import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The jar files of the program and its libraries without anything native, and beside them the native libraries of one
/// platform, ready to be loaded from where they are.
final class Libraries {
    private static final String ENGINE = "engine";

    private final Job job;

    Libraries(Job job) {
        this.job = job;
    }

    /// A row of `natives.txt`.
    private record Native(String platform, String jar, String folder, String place) {
        static Native of(String row) {
            String[] cells = row.split("\\s+");
            return new Native(cells[0], cells[1], cells[2], cells[3]);
        }

        /// Whether it tells of this entry of a jar file.
        boolean means(Path file, String entry) {
            return file.getFileName().toString().startsWith(jar + "-")
                    && entry.startsWith(folder + "/")
                    && entry.indexOf('/', folder.length() + 1) < 0;
        }
    }

    /// Lays them out, with the samples and the guide.
    void trim() throws IOException, InterruptedException {
        Job.fresh(job.content());
        List<Native> natives = job.list("natives.txt").stream()
                .map(Native::of)
                .filter(row -> row.platform().equals(job.platform().classifier()))
                .toList();
        for (Path jar : Job.files(job.laidOut().resolve("lib"), ".jar")) {
            trim(jar, natives.stream().filter(row -> jar.getFileName().toString().startsWith(row.jar() + "-")).toList());
        }
        Job.copy(job.laidOut().resolve("samples"), job.content().resolve("samples"));
        Files.copy(job.project().resolve("README.md"), job.content().resolve("README.md"));
        Files.copy(job.project().resolve("LICENSE"), job.content().resolve("LICENSE"));
        Files.copy(job.project().resolve("target/bom.json"), job.content().resolve("bom.json"));
    }

    private void trim(Path jar, List<Native> natives) throws IOException, InterruptedException {
        try (var from = new ZipFile(jar.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(job.content().resolve(jar.getFileName())))) {
            for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
                try (InputStream content = from.getInputStream(entry)) {
                    if (!Platform.library(entry.getName())) {
                        var copy = new ZipEntry(entry.getName());
                        copy.setTime(entry.getTime());
                        to.putNextEntry(copy);
                        content.transferTo(to);
                        to.closeEntry();
                    } else if (natives.stream().anyMatch(row -> row.means(jar, entry.getName()))) {
                        unpack(content, place(natives.getFirst(), Path.of(entry.getName()).getFileName().toString()));
                    }
                }
            }
        }
    }

    private void unpack(InputStream content, Path place) throws IOException, InterruptedException {
        Files.createDirectories(place.getParent());
        Files.copy(content, place);
        if (job.platform().linux() && Tools.there("strip")) { // a fifth of the engine is names that only a debugger asks for
            Tools.run(List.of("strip", "--strip-unneeded", place.toString()), Map.of());
        }
    }

    private Path place(Native row, String name) throws IOException {
        if (!row.place().equals(ENGINE)) {
            return job.content().resolve(row.place()).resolve(name);
        }
        String jniOf = row.jar().equals("pytorch-jni") ? property("pytorch-engine", "pytorch-engine.properties", "djl_version") + "-" : "";
        String version = property("pytorch-native-cpu", "native/lib/pytorch.properties", "version");
        return job.content().resolve(ENGINE).resolve("pytorch")
                .resolve(version + "-cpu-" + job.platform().classifier())
                .resolve(jniOf + name); // where, and as what, DJL would have unpacked it
    }

    private String property(String jar, String file, String name) throws IOException {
        Path path = Job.files(job.laidOut().resolve("lib"), ".jar").stream()
                .filter(each -> each.getFileName().toString().startsWith(jar))
                .findFirst()
                .orElseThrow();
        var properties = new Properties();
        try (var zip = new ZipFile(path.toFile()); InputStream content = zip.getInputStream(zip.getEntry(file))) {
            properties.load(content);
        }
        return properties.getProperty(name);
    }
}
