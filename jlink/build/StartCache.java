import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What Java has loaded, linked and profiled in a rehearsal of the first minute, as a file that the launcher gives to every
/// start (JEP 483, 514 and 515). It holds only for exactly these jar files and this runtime.
final class StartCache {
    private static final String FILE = "netwright.aot";
    /// A screen that nobody sees: a window on it is of the kind that people get, one without any screen is not.
    private static final List<String> SCREEN = List.of("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1440x900x24");

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
        boolean screen = job.platform().linux() && Tools.there("xvfb-run");
        var options = new ArrayList<>(List.of(
                "-XX:AOTCacheOutput=" + cache,
                "-Xlog:aot*=error", // it lists the classes of long ago that it cannot keep
                "-Dnetwright.rehearsal=whole",
                "-Duser.home=" + home));
        if (!screen) {
            options.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        var command = new ArrayList<>(screen ? SCREEN : List.of());
        command.add(image.launcher().toString());
        Tools.run(command, Map.of(
                "JAVA_TOOL_OPTIONS", String.join(" ", options), "XDG_DATA_HOME", home.toString(), "APPDATA", home.toString()));
        if (!Files.isReadable(cache)) {
            throw new IllegalStateException("the rehearsal left no " + cache);
        }
        image.startWith(List.of("-XX:AOTCache=$APPDIR/" + FILE));
    }
}
