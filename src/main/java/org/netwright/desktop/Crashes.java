package org.netwright.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netwright.project.UserFolder;

/// What was left by programs that a fault in native code has ended, such as one of the engine: no sentence could be said
/// then, but the Java runtime has written a file. It is found at the next start and goes to the other reports.
///
/// @param user whose reports
/// @param temporary the folder into which the Java runtime writes
public record Crashes(UserFolder user, Path temporary) {
    /// By the name that the launcher asks for, or by the one that Java gives where it is started without the launcher.
    private static final Pattern NAME = Pattern.compile("(netwright-crash-|hs_err_pid)(\\d+)\\.log");

    private static final String PROGRAM = "org.netwright.Main";
    private static final int HEAD = 1 << 15;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// Takes what is there to the reports, so that it is found once.
    ///
    /// @return the last report; empty if nothing was left
    public Optional<Path> find() {
        try (Stream<Path> files = Files.list(temporary)) {
            List<Path> left = files.filter(Crashes::ours).sorted(Comparator.comparing(Crashes::time)).toList();
            return left.stream().map(this::report).flatMap(Optional::stream).reduce((before, last) -> last);
        } catch (IOException nothingToSee) {
            return Optional.empty();
        }
    }

    /// While a program still runs, its file may not be whole.
    private static boolean ours(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(2))).filter(ProcessHandle::isAlive).isEmpty()
                && (name.group(1).startsWith("netwright") || tellsOf(file));
    }

    /// Other Java programs leave such files too.
    private static boolean tellsOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains(PROGRAM);
        } catch (IOException ofSomebodyElse) {
            return false;
        }
    }

    private Optional<Path> report(Path file) {
        Path report = user.reports().resolve(time(file) + "-" + file.getFileName() + ".txt");
        try {
            Files.createDirectories(user.reports());
            return Optional.of(Files.move(file, report));
        } catch (IOException ofSomebodyElse) {
            return Optional.empty();
        }
    }

    private static String time(Path file) {
        try {
            return TIME.format(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            return "";
        }
    }
}
