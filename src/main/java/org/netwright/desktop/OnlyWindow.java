package org.netwright.desktop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netwright.project.UserFolder;

/// The only window a person has at a display. The program that opens it holds a lock, and whoever starts later hands it
/// the project to open, over a [Doorway]. The system lets go of the lock when a program ends, however it ends, so that
/// nothing left behind can stand in the way. Starts take turns by a second lock: whoever finds the first one held finds
/// a door to knock at too.
public final class OnlyWindow implements AutoCloseable {
    private static final int ATTEMPTS = 3;

    private final @Nullable FileChannel file;
    private final Doorway door;

    private OnlyWindow(@Nullable FileChannel file, Doorway door) {
        this.file = file;
        this.door = door;
    }

    /// The folder in which windows at the display of this environment find each other.
    public static Path place(UserFolder user, Map<String, String> environment) {
        String display = environment.getOrDefault("DISPLAY", environment.getOrDefault("WAYLAND_DISPLAY", ""));
        return user.path().resolve("window").resolve("at" + display.replaceAll("[^A-Za-z0-9]+", "-"));
    }

    /// Becomes the only window, or hands over to the one there is. Where neither is possible – the disk is full, the other
    /// one does not answer – a window of its own is better than none.
    ///
    /// @param project what is to be opened
    /// @return empty if another program shows it
    public static Optional<OnlyWindow> open(Path place, Optional<Path> project) {
        try {
            ownersOnly(place);
            for (int i = 0; i < ATTEMPTS; i++) {
                Optional<OnlyWindow> here = take(place);
                if (here.isPresent() || Doorway.knock(place, project)) {
                    return here;
                }
            }
        } catch (IOException | UnsupportedOperationException notPossible) {
            // as if there were no other
        }
        return Optional.of(new OnlyWindow(null, Doorway.shut()));
    }

    private static Optional<OnlyWindow> take(Path place) throws IOException {
        FileChannel file = FileChannel.open(place.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (FileLock _ = turn(file)) {
            if (file.tryLock(1, 1, false) != null) {
                return Optional.of(new OnlyWindow(file, Doorway.at(place)));
            }
        } catch (IOException e) {
            file.close();
            throw e;
        }
        file.close();
        return Optional.empty();
    }

    /// Whoever has it may look who holds the window, or change that.
    private static FileLock turn(FileChannel file) throws IOException {
        return file.lock(0, 1, false);
    }

    private static void ownersOnly(Path place) throws IOException {
        Files.createDirectories(place);
        if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Tells, on a thread of its own, what later starts bring: a project to open, or nothing but that the window is wanted.
    /// What came before is told now.
    public void welcome(Consumer<Optional<Path>> host) {
        door.welcome(host);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            try (file) { // with it both locks go
                turn(file);
                door.close();
            }
        }
    }
}
