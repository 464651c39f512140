package org.netwright.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netwright.model.SafetensorsHeader.Entry;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.tensor.Tensor;

/// Reads safetensors files: eight bytes with the length of a JSON header, the header, then the tensors' bytes without
/// gaps (format of the safetensors project, 2022). The header is believed only as far as the file bears it out.
public final class SafetensorsFile {
    private SafetensorsFile() {}

    /// What a file holds.
    ///
    /// @param weights the tensors
    /// @param metadata free text by name
    public record Contents(Weights weights, SortedMap<String, String> metadata) {}

    /// Reads the names and shapes alone.
    ///
    /// @throws BadInput if the file is missing, not readable or not what its header says
    public static SafetensorsHeader header(Path path) throws BadInput {
        try (FileChannel in = open(path)) {
            return header(path, in);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /// Reads a whole file.
    ///
    /// @throws BadInput if the file is missing, not readable or not what its header says
    public static Contents read(Path path) throws BadInput {
        try (FileChannel in = open(path)) {
            SafetensorsHeader header = header(path, in);
            var tensors = new TreeMap<String, Tensor>();
            for (Entry entry : header.entries().values()) {
                ByteBuffer data = ByteBuffer.allocateDirect(Math.toIntExact(entry.bytes()))
                        .order(ByteOrder.LITTLE_ENDIAN);
                fill(in, header.start() + entry.begin(), data);
                tensors.put(entry.name(), new Tensor(entry.shape(), entry.dtype(), data));
            }
            return new Contents(Weights.of(tensors), header.metadata());
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static FileChannel open(Path path) throws BadInput, IOException {
        if (Files.isDirectory(path)) {
            throw new BadInput(path.toString(), "", Message.of("model.folder"));
        }
        return FileChannel.open(path, StandardOpenOption.READ);
    }

    private static SafetensorsHeader header(Path path, FileChannel in) throws BadInput, IOException {
        long size = in.size();
        if (size < Long.BYTES) {
            throw new BadInput(path.toString(), "", Message.of(size == 0 ? "model.empty" : "model.short", size));
        }
        ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        fill(in, 0, length);
        long header = length.getLong(0);
        if (header < 2 || header > Math.min(size - Long.BYTES, SafetensorsHeader.MOST_BYTES)) {
            throw new BadInput(path.toString(), "byte 0", Message.of("model.header-length", String.valueOf(header), size));
        }
        ByteBuffer text = ByteBuffer.allocate((int) header);
        fill(in, Long.BYTES, text);
        return SafetensorsHeader.parse(path.toString(), text.array(), size);
    }

    private static void fill(FileChannel in, long from, ByteBuffer into) throws IOException {
        long at = from;
        while (into.hasRemaining()) {
            int read = in.read(into, at);
            if (read < 0) {
                throw new IOException("the file ended at byte " + at);
            }
            at += read;
        }
        into.rewind();
    }

    private static BadInput unreadable(Path path, IOException why) {
        Message message =
                switch (why) {
                    case NoSuchFileException ignored -> Message.of("model.missing");
                    case AccessDeniedException ignored -> Message.of("model.no-permission");
                    default -> Message.of("model.unreadable", String.valueOf(why.getMessage()));
                };
        return new BadInput(path.toString(), "", message);
    }
}
