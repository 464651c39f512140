package org.netwright.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// A file from outside that is there, is an ordinary file and is not empty; and the sentences for all that can be wrong
/// with it.
///
/// @param path where it is
/// @param length its bytes on disk
public record InputFile(Path path, long length) {
    /// The file at a path.
    ///
    /// @throws BadInput if nothing is there, it is a folder or a device, it may not be read or it is empty
    public static InputFile of(Path path) throws BadInput {
        BasicFileAttributes found;
        try {
            found = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            throw unreadable(path, "", e);
        }
        if (found.isDirectory()) {
            throw bad(path, "", "data.folder");
        }
        if (!found.isRegularFile()) {
            throw bad(path, "", "data.special");
        }
        if (found.size() == 0) {
            throw bad(path, "", "data.empty");
        }
        return new InputFile(path, found.size());
    }

    /// Everything directly in a folder, by name.
    public static List<Path> list(Path folder) throws BadInput {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, "", e);
        }
    }

    /// The most bytes of samples kept in memory: half of what this program may use, the rest being for training.
    public static long memory() {
        return Runtime.getRuntime().maxMemory() / 2;
    }

    /// Checks that so many bytes of samples fit into memory.
    public void fitsMemory(long bytes) throws BadInput {
        fitsMemory(path, bytes);
    }

    /// Checks that so many bytes of samples from a file or folder fit into memory.
    public static void fitsMemory(Path path, long bytes) throws BadInput {
        if (bytes > memory()) {
            throw bad(path, "", "data.memory", megabytes(bytes) + 1, megabytes(memory()));
        }
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }

    /// The file's name without its folder.
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// The file's bytes as they are, to be closed by the caller.
    public InputStream stream() throws BadInput {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw unreadable(path, "", e);
        }
    }

    /// A complaint about this file.
    ///
    /// @param place such as `line 12`; empty for the whole
    /// @param key of the words
    public BadInput bad(String place, String key, Object... args) {
        return bad(path, place, key, args);
    }

    /// What an exception while reading this file means to a person.
    public BadInput unreadable(String place, IOException why) {
        return unreadable(path, place, why);
    }

    /// A complaint about whatever is at a path.
    public static BadInput bad(Path path, String place, String key, Object... args) {
        return new BadInput(path.toString(), place, Message.of(key, args));
    }

    /// What an exception while reading means to a person.
    public static BadInput unreadable(Path path, String place, IOException why) {
        return switch (why) {
            case NoSuchFileException gone -> bad(path, place, "data.missing");
            case AccessDeniedException denied -> bad(path, place, "data.denied");
            case ZipException damaged -> bad(path, place, "data.gzip");
            case EOFException cut -> bad(path, place, "data.gzip");
            default -> bad(path, place, "data.unreadable", String.valueOf(why.getMessage()));
        };
    }
}
