import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What Java has loaded, linked and profiled in a rehearsal of the first minute, as a file that the launcher gives to every
/// start (JEP 483, 514 and 515). It holds only for exactly these jar files and this runtime.
final class StartCache {
    private static final String FILE = "netwright.aot";

    private final Job job;
    private final AppImage image;

    StartCache(Job job, AppImage image) {
        this.job = job;
        this.image = image;
    }

    /// Rehearses, keeps what was learnt, and lets the launcher use it.
    void learn() throws IOException, InterruptedException {
        Path home = Job.fresh(job.target().resolve("home"));
        Path cache = image.app().resolve(FILE);
        String options = String.join(" ", List.of(
                "-XX:AOTCacheOutput=" + cache,
                "-Xlog:aot*=error", // it lists the classes of long ago that it cannot keep
                "-Dnetwright.rehearsal=whole",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Duser.home=" + home));
        Tools.run(
                List.of(image.launcher().toString()),
                Map.of("JAVA_TOOL_OPTIONS", options, "XDG_DATA_HOME", home.toString(), "APPDATA", home.toString()));
        if (!Files.isReadable(cache)) {
            throw new IllegalStateException("the rehearsal left no " + cache);
        }
        image.startWith(List.of("-XX:AOTCache=$APPDIR/" + FILE));
    }
}
