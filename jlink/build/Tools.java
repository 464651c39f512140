import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/// Runs the JDK's tools and other programs; what they complain of ends the build.
final class Tools {
    private Tools() {}

    /// A tool of this JDK.
    static void jdk(String tool, List<String> arguments) {
        int code = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(tool + " ended with " + code);
        }
    }

    /// A program of the system.
    ///
    /// @param environment what is set for it, beside what is set for this one
    static void run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().putAll(environment);
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
    }

    /// Files as a path of Java.
    static String path(List<Path> files) {
        return String.join(java.io.File.pathSeparator, files.stream().map(Path::toString).toList());
    }

    /// A list with more at its end.
    static List<String> and(List<String> first, String... more) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }
}
