package org.netwright.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netwright.json.Json;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.tensor.DType;
import org.netwright.tensor.Shape;

/// The header of a safetensors file: a JSON object that says for each tensor its element type, its shape and where its
/// bytes are, and may carry texts under `__metadata__`. Everything in it is checked before it is believed.
///
/// @param entries tensors in the order of their bytes, which follow each other without gaps
/// @param notes the metadata
record SafetensorsHeader(List<Entry> entries, SortedMap<String, String> notes) {
    /// One tensor.
    ///
    /// @param name its name
    /// @param dtype its element type
    /// @param shape its extents
    /// @param begin its first byte, counted from the end of the header
    /// @param end the byte after its last
    record Entry(String name, DType dtype, Shape shape, long begin, long end) {}

    /// Under which name a header carries texts.
    static final String NOTES = "__metadata__";

    private static final int MOST_AXES = 16;
    private static final long FARTHEST = 1L << 50;

    /// Reads a header.
    ///
    /// @param file what complaints call the file
    /// @param header the header's bytes
    /// @param dataBytes how many bytes follow it
    static SafetensorsHeader read(String file, byte[] header, long dataBytes) throws BadInput {
        var entries = new ArrayList<Entry>();
        var notes = new TreeMap<String, String>();
        Json.Obj whole = Json.read(file, decoded(file, header)).object();
        for (Map.Entry<String, Json> each : whole.entries().entrySet()) {
            if (each.getKey().equals(NOTES)) {
                for (Map.Entry<String, Json> note : each.getValue().object().entries().entrySet()) {
                    notes.put(note.getKey(), note.getValue().text());
                }
            } else {
                entries.add(entry(file, each.getKey(), each.getValue().object()));
            }
        }
        entries.sort(Comparator.comparingLong(Entry::begin).thenComparingLong(Entry::end));
        checkBytes(file, entries, dataBytes);
        return new SafetensorsHeader(List.copyOf(entries), notes);
    }

    private static String decoded(String file, byte[] header) throws BadInput {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(header)).toString();
        } catch (CharacterCodingException e) {
            throw bad(file, "model.header.utf8");
        }
    }

    private static Entry entry(String file, String name, Json.Obj json) throws BadInput {
        json.only("dtype", "shape", "data_offsets");
        String type = json.need("dtype").text();
        List<Json> dims = json.need("shape").list();
        List<Json> offsets = json.need("data_offsets").list();
        if (dims.size() > MOST_AXES || offsets.size() != 2) {
            throw bad(file, "model.tensor.incomplete", Json.clip(name));
        }
        DType dtype =
                switch (type) {
                    case "F16" -> DType.FLOAT16;
                    case "F32" -> DType.FLOAT32;
                    case "F64" -> DType.FLOAT64;
                    case "U8" -> DType.UINT8;
                    case "I32" -> DType.INT32;
                    case "I64" -> DType.INT64;
                    default -> throw bad(file, "model.tensor.type", Json.clip(name), Json.clip(type));
                };
        long bytes = dtype.bytes();
        var extents = new ArrayList<Integer>();
        for (Json dim : dims) {
            int extent = dim.integer(0, Integer.MAX_VALUE);
            bytes *= extent;
            if (bytes > Integer.MAX_VALUE) {
                throw bad(file, "model.tensor.large", Json.clip(name));
            }
            extents.add(extent);
        }
        long begin = offset(file, name, offsets.getFirst());
        long end = offset(file, name, offsets.getLast());
        if (end - begin != bytes) {
            throw bad(file, "model.tensor.bytes", Json.clip(name), bytes, end - begin);
        }
        return new Entry(name, dtype, new Shape(extents), begin, end);
    }

    private static long offset(String file, String name, Json json) throws BadInput {
        double value = json.real();
        if (value < 0 || value > FARTHEST || value != Math.rint(value)) {
            throw bad(file, "model.tensor.incomplete", Json.clip(name));
        }
        return (long) value;
    }

    /// The tensors' bytes must fill the rest of the file from its first to its last byte.
    private static void checkBytes(String file, List<Entry> entries, long dataBytes) throws BadInput {
        long at = 0;
        for (Entry entry : entries) {
            if (entry.begin() != at) {
                throw bad(file, "model.tensor.gap", entry.name(), entry.begin(), at);
            }
            at = entry.end();
        }
        if (at > dataBytes) {
            throw bad(file, "model.truncated", at, dataBytes);
        }
        if (at < dataBytes) {
            throw bad(file, "model.trailing", dataBytes - at);
        }
    }

    static BadInput bad(String file, String key, Object... args) {
        return new BadInput(file, "", Message.of(key, args));
    }
}
