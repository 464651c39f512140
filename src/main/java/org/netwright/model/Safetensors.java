package org.netwright.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netwright.json.JsonText;
import org.netwright.param.BadInput;
import org.netwright.tensor.DType;
import org.netwright.tensor.Tensor;

/// Reads and writes safetensors, the format in which weights are exchanged: the length of a JSON header, the header,
/// the tensors' bytes. Nothing in a file can make the program run anything, and a damaged one makes it neither crash
/// nor take more memory than the file is long.
///
/// Source: <https://github.com/huggingface/safetensors#format>
public final class Safetensors {
    /// The longest header that is read, in bytes.
    static final int LONGEST_HEADER = 64 << 20;

    private static final int LENGTH_BYTES = 8;
    private static final int ALIGNMENT = 64;

    private Safetensors() {}

    /// Reads a file.
    ///
    /// @throws BadInput if it is not there, cannot be read or is not a whole safetensors file
    public static WeightsFile read(Path path) throws BadInput {
        String file = path.toString();
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var facts = Files.readAttributes(path, BasicFileAttributes.class);
            if (!facts.isRegularFile()) {
                throw SafetensorsHeader.bad(file, "model.not-a-file");
            }
            return read(file, channel, channel.size());
        } catch (NoSuchFileException e) {
            throw SafetensorsHeader.bad(file, "model.missing");
        } catch (AccessDeniedException e) {
            throw SafetensorsHeader.bad(file, "model.denied");
        } catch (IOException e) {
            boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
            throw SafetensorsHeader.bad(file, folder ? "model.not-a-file" : "model.unreadable");
        }
    }

    private static WeightsFile read(String file, FileChannel channel, long size) throws IOException, BadInput {
        if (size < LENGTH_BYTES) {
            throw SafetensorsHeader.bad(file, "model.short", size);
        }
        long length = bytes(file, channel, 0, LENGTH_BYTES).getLong();
        if (length < 2 || length > size - LENGTH_BYTES || length > LONGEST_HEADER) {
            throw SafetensorsHeader.bad(file, "model.header.length");
        }
        byte[] json = new byte[(int) length];
        bytes(file, channel, LENGTH_BYTES, json.length).get(json);
        long start = LENGTH_BYTES + length;
        var header = SafetensorsHeader.read(file, json, size - start);
        long most = Runtime.getRuntime().maxMemory() / 2;
        if (size - start > most) {
            throw SafetensorsHeader.bad(file, "model.large", size >> 20, most >> 20);
        }
        var tensors = new TreeMap<String, Tensor>();
        for (SafetensorsHeader.Entry entry : header.entries()) {
            ByteBuffer data = bytes(file, channel, start + entry.begin(), (int) (entry.end() - entry.begin()));
            tensors.put(entry.name(), new Tensor(entry.shape(), entry.dtype(), data));
        }
        return new WeightsFile(new Weights(tensors), header.notes());
    }

    private static ByteBuffer bytes(String file, FileChannel channel, long from, int count)
            throws IOException, BadInput {
        ByteBuffer bytes = ByteBuffer.allocateDirect(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw SafetensorsHeader.bad(file, "model.truncated", from + count, channel.size());
            }
        }
        return bytes.flip();
    }

    /// Writes a file whole or not at all: first beside it under a name ending in `.tmp`, then to the disk, then renamed
    /// over what was there.
    ///
    /// @throws IOException if the disk does not take it; what was there is still there
    public static void write(Path path, WeightsFile what) throws IOException {
        Path temporary = path.resolveSibling(path.getFileName() + ".tmp");
        try (var channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            byte[] header = header(what);
            var length = ByteBuffer.allocate(LENGTH_BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, header.length);
            put(channel, length);
            put(channel, ByteBuffer.wrap(header));
            for (Tensor tensor : what.weights().tensors().values()) {
                put(channel, tensor.data());
            }
            channel.force(true);
        }
        Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void put(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// The header, with spaces behind it so that the tensors start at a multiple of 64 bytes.
    private static byte[] header(WeightsFile what) {
        var json = new LinkedHashMap<String, Object>();
        if (!what.notes().isEmpty()) {
            json.put(SafetensorsHeader.NOTES, what.notes());
        }
        long at = 0;
        for (Map.Entry<String, Tensor> each : what.weights().tensors().entrySet()) {
            Tensor tensor = each.getValue();
            long end = at + tensor.data().remaining();
            var entry = new LinkedHashMap<String, Object>();
            entry.put("dtype", name(tensor.dtype()));
            entry.put("shape", tensor.shape().dims());
            entry.put("data_offsets", List.of(at, end));
            json.put(each.getKey(), entry);
            at = end;
        }
        byte[] text = JsonText.line(json).getBytes(StandardCharsets.UTF_8);
        int length = Math.ceilDiv(LENGTH_BYTES + text.length, ALIGNMENT) * ALIGNMENT - LENGTH_BYTES;
        byte[] padded = Arrays.copyOf(text, length);
        Arrays.fill(padded, text.length, length, (byte) ' ');
        return padded;
    }

    private static String name(DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> "F16";
            case FLOAT32 -> "F32";
            case FLOAT64 -> "F64";
            case UINT8 -> "U8";
            case INT32 -> "I32";
            case INT64 -> "I64";
        };
    }
}
