import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

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

    /// Whether the system has a program.
    static boolean there(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
