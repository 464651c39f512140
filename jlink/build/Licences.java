import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The notices of everything that others made, from the list that Maven makes of the resolved dependencies; and whether all
/// of it may be given on. The GPL without the Classpath Exception would ask the whole program to be under it.
final class Licences {
    /// `(EPL-2.0) (LGPL-2.1-only) Logback Core Module (ch.qos.logback:logback-core:1.6.6 - http://logback.qos.ch)`
    private static final Pattern ROW = Pattern.compile("^\\s+(\\(.+\\)) (.+ \\([^()\\s]+:[^()\\s]+:[^()\\s]+ - .*\\))$");
    private static final Pattern LICENCE = Pattern.compile("\\(((?:[^()]|\\([^()]*\\))+)\\)");

    private final Job job;

    Licences(Job job) {
        this.job = job;
    }

    /// A part that others made.
    ///
    /// @param name with its coordinates
    /// @param licences of which one may be chosen
    private record Part(String name, List<String> licences) {
        /// Whether no licence of it lets it be given on with this program.
        boolean forbidden() {
            return licences.stream().allMatch(licence -> unknown(licence) || (gpl(licence) && !excepted(licence)));
        }

        /// Whether its own source has to be open, but not that of what uses it.
        boolean weak() {
            return licences.stream().allMatch(licence -> matches(licence, "LGPL|Lesser|EPL|Eclipse|MPL|Mozilla"));
        }

        private static boolean gpl(String licence) {
            return matches(licence, "\\bA?GPL|GNU (Affero )?General Public");
        }

        private static boolean excepted(String licence) {
            return matches(licence, "\\bCE\\b|\\bCPE\\b|classpath");
        }

        private static boolean unknown(String licence) {
            return matches(licence, "unknown");
        }

        private static boolean matches(String licence, String pattern) {
            return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(licence).find();
        }
    }

    /// Writes the notices, and ends the build if a part may not be given on.
    void tell() throws IOException {
        List<Part> parts = parts();
        List<String> forbidden = parts.stream().filter(Part::forbidden).map(Part::name).toList();
        if (parts.isEmpty() || !forbidden.isEmpty()) {
            throw new IllegalStateException("no licence lets these parts be given on with the program: " + forbidden);
        }
        List<Part> weak = parts.stream().filter(Part::weak).toList();
        weak.forEach(part -> System.out.println("[INFO] its own source is open by its licence: " + told(part)));
        Files.writeString(job.content().resolve("notices.txt"), Files.readString(job.file("notices.txt"))
                .replace("@weak@", rows(weak))
                .replace("@all@", rows(parts)));
    }

    private List<Part> parts() throws IOException {
        var parts = new ArrayList<Part>();
        for (String line : Files.readAllLines(job.project().resolve("target/licences/THIRD-PARTY.txt"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                parts.add(new Part(row.group(2), LICENCE.matcher(row.group(1)).results().map(found -> found.group(1)).toList()));
            } else if (line.startsWith(" ") && !line.isBlank()) {
                throw new IllegalStateException("no licence can be read from this row: " + line.strip());
            }
        }
        return parts;
    }

    private static String rows(List<Part> parts) {
        return String.join("\n", parts.stream().map(part -> "  " + told(part)).toList());
    }

    private static String told(Part part) {
        return part.name() + ": " + String.join(" or ", part.licences());
    }
}
