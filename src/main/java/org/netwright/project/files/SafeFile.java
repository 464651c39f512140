package org.netwright.project.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// Writes files so that whatever happens there is either the old or the new one, whole: a temporary file beside it,
/// forced to disk, takes its name.
public final class SafeFile {
    private SafeFile() {}

    /// What goes into a file.
    @FunctionalInterface
    public interface Content {
        /// Writes all of it.
        void writeTo(Writer file) throws IOException;
    }

    /// Writes a text file, and the folders above it where they are missing.
    ///
    /// @throws BadInput if that is not possible; the old file is then as it was
    public static void write(Path target, String text) throws BadInput {
        write(target, file -> file.write(text));
    }

    /// Writes a text file piece by piece, and the folders above it where they are missing.
    ///
    /// @throws BadInput if that is not possible; the old file is then as it was
    public static void write(Path target, Content content) throws BadInput {
        replace(target, file -> {
            var text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
            content.writeTo(text);
            text.flush();
        });
    }

    /// Writes a file of bytes, and the folders above it where they are missing.
    ///
    /// @throws BadInput if that is not possible; the old file is then as it was
    public static void write(Path target, byte[] bytes) throws BadInput {
        replace(target, file -> file.write(bytes));
    }

    private static void replace(Path target, Bytes content) throws BadInput {
        Path temporary = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try {
                writeThrough(temporary, content);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private static void writeThrough(Path file, Bytes content) throws IOException {
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            content.writeTo(Channels.newOutputStream(out));
            out.force(true);
        }
    }

    /// The bytes that go into a file.
    @FunctionalInterface
    private interface Bytes {
        void writeTo(OutputStream file) throws IOException;
    }

    /// What an exception while writing means to a person.
    public static BadInput unwritable(Path target, IOException why) {
        String reason = why instanceof FileSystemException failed && failed.getReason() != null
                ? failed.getReason()
                : String.valueOf(why.getMessage());
        Message message = why instanceof AccessDeniedException
                ? Message.of("project.may-not-write")
                : Message.of("project.cannot-write", reason);
        return new BadInput(target.toString(), "", message);
    }
}
