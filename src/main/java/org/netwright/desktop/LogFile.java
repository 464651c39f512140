package org.netwright.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.netwright.project.UserFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What this start of the program notes of its doings, and of what failed: never what a person's data or files are
/// called. Each start has a file of its own, so that programs running at the same time need not wait for each other; the
/// file is begun with the first note, and goes on in a second one when it is large. Those of the last starts are kept.
///
/// @param user its folder `log` takes the files
/// @param clock names them
public record LogFile(UserFolder user, InstantSource clock) {
    /// How many files stay.
    static final int KEPT = 10;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT).withZone(ZoneId.systemDefault());

    /// Has notes written from now on. To be called before the first one; where no file can be written, nothing is.
    public void begin() {
        try {
            if (writable(user.log())) {
                forgetOld();
                String name = NAME.format(clock.instant()) + "-" + ProcessHandle.current().pid();
                System.setProperty("netwright.log", user.log().resolve(name).toString());
                System.setProperty("logback.configurationFile", "org/netwright/desktop/log.xml");
            }
        } catch (IOException noLog) {
            // then there is none
        }
    }

    /// Notes that the window was started.
    public void started(Versions versions, Machine machine) {
        Logger log = LoggerFactory.getLogger(LogFile.class);
        log.info("Started on {} {} {}, {} processors, {} GB",
                System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("os.arch"),
                machine.processors(), machine.memory() / 1_000_000_000);
        log.info(versions.text().replace("\n", ", "));
    }

    /// Whether the folder is there or can be made; it is made when there is something to note.
    private static boolean writable(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null && Files.notExists(folder)) {
            return writable(parent);
        }
        return Files.isDirectory(folder) && Files.isWritable(folder);
    }

    private void forgetOld() throws IOException {
        if (Files.notExists(user.log())) {
            return;
        }
        for (Path old : byAge().stream().skip(KEPT - 1).toList()) { // one more is to come
            Files.deleteIfExists(old);
        }
    }

    /// The youngest first: their names begin with their time.
    private List<Path> byAge() throws IOException {
        try (Stream<Path> files = Files.list(user.log())) {
            return files.filter(file -> file.toString().endsWith(".log")).sorted(Comparator.reverseOrder()).toList();
        }
    }
}
