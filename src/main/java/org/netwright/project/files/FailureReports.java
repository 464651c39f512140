package org.netwright.project.files;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.netwright.param.BadInput;
import org.netwright.project.UserFolder;
import org.slf4j.LoggerFactory;

/// Writes what a failure of the program itself looked like from inside into a file on this machine, for whoever is to
/// mend it: the user is told where it is, and nothing is sent anywhere.
///
/// @param user its folder `reports` takes the files
/// @param clock names them
/// @param versions of what was running, by name
public record FailureReports(UserFolder user, InstantSource clock, Supplier<Map<String, String>> versions) {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// Writes one report, and a note into the log.
    ///
    /// @return where it is
    /// @throws BadInput if it cannot be written
    public Path write(Throwable failure) throws BadInput {
        Path file = user.reports().resolve(NAME.format(clock.instant()) + ".txt");
        // its message may say what somebody's files are called: that stands in the report alone
        LoggerFactory.getLogger(FailureReports.class)
                .error("The program has failed: {}, see {}", failure.getClass().getName(), file.getFileName());
        var text = new StringWriter();
        var lines = new PrintWriter(text);
        versions.get().forEach((name, version) -> lines.println(name + " " + version));
        lines.println();
        failure.printStackTrace(lines);
        SafeFile.write(file, text.toString());
        return file;
    }
}
