import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// The program as a folder that runs by itself: runtime, jar files, and a launcher.
///
/// On Linux the launcher is the script `linux/netwright.sh`: the one of jpackage asks dpkg and rpm on each start whose file
/// it is, which takes half a second.
final class AppImage {
    private static final String MAIN = "org.netwright.Main";

    private final Job job;

    AppImage(Job job) {
        this.job = job;
    }

    /// Makes it.
    void make() throws IOException {
        Job.fresh(root().getParent());
        if (job.platform().linux()) {
            Job.copy(job.runtime(), root().resolve("runtime"));
            Job.copy(job.content(), app());
            startWith(List.of());
        } else {
            pack();
        }
    }

    private void pack() throws IOException {
        var command = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", "Netwright",
                "--input", job.content().toString(),
                "--main-jar", "netwright-" + job.version() + ".jar",
                "--main-class", MAIN,
                "--runtime-image", job.runtime().toString(),
                "--app-version", job.packageVersion(),
                "--icon", job.icons().resolve("netwright" + job.platform().icon()).toString(),
                "--dest", root().getParent().toString()));
        command.addAll(job.list("jpackage.txt"));
        command.addAll(job.list(job.platform().system() + "/image.txt"));
        for (String option : job.list("options.txt")) {
            command.addAll(List.of("--java-options", option));
        }
        Tools.jdk("jpackage", command);
    }

    /// Lets the launcher start Java with more options.
    void startWith(List<String> more) throws IOException {
        if (job.platform().linux()) {
            script(more);
        } else {
            Path settings = app().resolve("Netwright.cfg");
            Files.writeString(settings, Files.readString(settings)
                    + String.join("", more.stream().map(option -> "java-options=" + option + "\n").toList()));
        }
    }

    private void script(List<String> more) throws IOException {
        var options = new ArrayList<>(job.list("options.txt"));
        options.addAll(job.list("linux/options.txt"));
        options.addAll(more);
        List<String> jars = Job.files(app(), ".jar").stream().map(jar -> "$APPDIR/" + jar.getFileName()).toList();
        String text = Files.readString(job.file("linux/netwright.sh"))
                .replace("@options@", String.join(" \\\n    ", options.stream().map(option -> '"' + option + '"').toList()))
                .replace("@classpath@", String.join(":", jars))
                .replace("@main@", MAIN);
        Files.createDirectories(launcher().getParent());
        Files.writeString(launcher(), text);
        Files.setPosixFilePermissions(launcher(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// Its folder.
    Path root() {
        return job.target().resolve("image").resolve(switch (job.platform().system()) {
            case "linux" -> "netwright";
            case "mac" -> "Netwright.app";
            default -> "Netwright";
        });
    }

    /// The folder of the jar files.
    Path app() {
        return root().resolve(job.platform().system().equals("mac") ? "Contents/app" : "app");
    }

    /// What starts it.
    Path launcher() {
        return root().resolve(switch (job.platform().system()) {
            case "linux" -> "bin/netwright";
            case "mac" -> "Contents/MacOS/Netwright";
            default -> "Netwright.exe";
        });
    }
}
