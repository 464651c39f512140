package org.netwright.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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

/// The header of a safetensors file, checked against the file's size.
///
/// @param entries tensors by name
/// @param metadata free text by name
/// @param start byte of the file at which the tensors' bytes begin
public record SafetensorsHeader(SortedMap<String, Entry> entries, SortedMap<String, String> metadata, long start) {
    /// The longest header read: names and shapes of a hundred thousand tensors.
    public static final long MOST_BYTES = 16L << 20;

    private static final String METADATA = "__metadata__";
    private static final int MOST_AXES = 16;
    private static final Map<String, DType> TYPES = Map.of(
            "F16", DType.FLOAT16,
            "F32", DType.FLOAT32,
            "F64", DType.FLOAT64,
            "U8", DType.UINT8,
            "I32", DType.INT32,
            "I64", DType.INT64);

    /// Copies both maps.
    public SafetensorsHeader {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    }

    /// One tensor.
    ///
    /// @param name its name
    /// @param dtype its element type
    /// @param shape its extents
    /// @param begin its first byte, counted from [SafetensorsHeader#start]
    /// @param end the byte behind its last
    public record Entry(String name, DType dtype, Shape shape, long begin, long end) {
        /// How many bytes it takes.
        public long bytes() {
            return end - begin;
        }
    }

    /// The name of an element type in the format.
    static String nameOf(DType dtype) {
        return TYPES.entrySet().stream()
                .filter(type -> type.getValue() == dtype)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static SafetensorsHeader parse(String file, byte[] header, long fileSize) throws BadInput {
        Json.Obj whole = Json.read(file, decoded(file, header)).object();
        var entries = new TreeMap<String, Entry>();
        var metadata = new TreeMap<String, String>();
        for (Map.Entry<String, Json> each : whole.entries().entrySet()) {
            if (each.getKey().equals(METADATA)) {
                for (Map.Entry<String, Json> pair : each.getValue().object().entries().entrySet()) {
                    metadata.put(pair.getKey(), pair.getValue().text());
                }
            } else {
                entries.put(each.getKey(), entry(each.getKey(), each.getValue().object()));
            }
        }
        long start = Long.BYTES + header.length;
        checkLayout(file, List.copyOf(entries.values()), fileSize - start);
        return new SafetensorsHeader(entries, metadata, start);
    }

    private static String decoded(String file, byte[] header) throws BadInput {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(header)).toString();
        } catch (CharacterCodingException e) {
            throw new BadInput(file, "byte 8", Message.of("model.header-utf8"));
        }
    }

    private static Entry entry(String name, Json.Obj json) throws BadInput {
        json.only("dtype", "shape", "data_offsets");
        Json typeName = json.need("dtype");
        DType dtype = TYPES.get(typeName.text());
        if (dtype == null) {
            throw typeName.place().bad("model.dtype", Json.clip(typeName.text()), "F16, F32, F64, U8, I32, I64");
        }
        List<Json> dims = json.need("shape").list();
        if (dims.size() > MOST_AXES) {
            throw json.place().bad("model.axes", dims.size(), MOST_AXES);
        }
        var extents = new ArrayList<Integer>();
        long bytes = dtype.bytes();
        for (Json dim : dims) {
            int extent = dim.integer(0, Integer.MAX_VALUE);
            extents.add(extent);
            bytes = extent != 0 && bytes > Long.MAX_VALUE / extent ? Long.MAX_VALUE : bytes * extent;
        }
        List<Json> offsets = json.need("data_offsets").list();
        if (offsets.size() != 2) {
            throw json.place().bad("model.offsets");
        }
        long begin = offset(offsets.get(0));
        long end = offset(offsets.get(1));
        if (end - begin != bytes || bytes > Integer.MAX_VALUE) {
            throw json.place().bad("model.size", Json.clip(name), String.valueOf(bytes), String.valueOf(end - begin));
        }
        return new Entry(name, dtype, new Shape(extents), begin, end);
    }

    private static long offset(Json json) throws BadInput {
        double value = json.real();
        if (value < 0 || value > 1L << 50 || value != Math.rint(value)) {
            throw json.place().bad("model.offsets");
        }
        return (long) value;
    }

    /// Tensors follow each other without gap or overlap and end where the file does.
    private static void checkLayout(String file, List<Entry> entries, long room) throws BadInput {
        long at = 0;
        for (Entry entry : entries.stream()
                .sorted(Comparator.comparingLong(Entry::begin).thenComparingLong(Entry::end))
                .toList()) {
            if (entry.begin() != at) {
                throw new BadInput(file, "", Message.of("model.layout", Json.clip(entry.name())));
            }
            at = entry.end();
        }
        if (at != room) {
            throw new BadInput(file, "", Message.of(at > room ? "model.cut" : "model.more", at, room));
        }
    }
}
