package org.netwright.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netwright.json.JsonText;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.tensor.Tensor;

/// Writes safetensors files so that whatever happens there is either the old file or the new one, whole: a temporary file
/// beside it, forced to disk, takes its name.
public final class SafetensorsWriter {
    private SafetensorsWriter() {}

    /// Writes tensors in the order of their names, and the folders above the file where they are missing.
    ///
    /// @param metadata free text by name
    /// @throws BadInput if that is not possible; the old file is then as it was
    public static void write(Path target, Weights weights, Map<String, String> metadata) throws BadInput {
        Path temporary = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try {
                writeThrough(temporary, weights, metadata);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (AccessDeniedException e) {
            throw new BadInput(target.toString(), "", Message.of("model.may-not-write"));
        } catch (IOException e) {
            throw new BadInput(target.toString(), "", Message.of("model.cannot-write", String.valueOf(e.getMessage())));
        }
    }

    private static void writeThrough(Path file, Weights weights, Map<String, String> metadata) throws IOException {
        byte[] header = header(weights, metadata);
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            put(out, length.putLong(0, header.length));
            put(out, ByteBuffer.wrap(header));
            for (Tensor tensor : weights.tensors().values()) {
                put(out, tensor.data());
            }
            out.force(true);
        }
    }

    private static void put(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static byte[] header(Weights weights, Map<String, String> metadata) {
        var json = new LinkedHashMap<String, Object>();
        if (!metadata.isEmpty()) {
            json.put("__metadata__", new TreeMap<>(metadata));
        }
        long at = 0;
        for (Map.Entry<String, Tensor> each : weights.tensors().entrySet()) {
            Tensor tensor = each.getValue();
            long end = at + tensor.data().remaining();
            var entry = new LinkedHashMap<String, Object>();
            entry.put("dtype", SafetensorsHeader.nameOf(tensor.dtype()));
            entry.put("shape", tensor.shape().dims().stream().map(Integer::longValue).toList());
            entry.put("data_offsets", List.of(at, end));
            json.put(each.getKey(), entry);
            at = end;
        }
        byte[] text = JsonText.line(json).getBytes(StandardCharsets.UTF_8);
        // the format wants the tensors to begin at a multiple of eight bytes, and blanks to fill up
        byte[] padded = Arrays.copyOf(text, (text.length + 7) / 8 * 8);
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        return padded;
    }
}
