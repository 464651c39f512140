package org.netwright.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.tensor.DType;
import org.netwright.tensor.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

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

    private static final int MOST_AXES = 16;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(3)
                    .maxNumberLength(20)
                    .maxNameLength(4096)
                    .maxStringLength(Safetensors.LONGEST_HEADER)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /// Reads a header.
    ///
    /// @param file what complaints call the file
    /// @param json the header's bytes
    /// @param dataBytes how many bytes follow it
    static SafetensorsHeader read(String file, byte[] json, long dataBytes) throws BadInput {
        var entries = new ArrayList<Entry>();
        var notes = new TreeMap<String, String>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            var reading = new Reading(file, parser);
            reading.expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (reading.field()) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("__metadata__")) {
                    reading.notes(notes);
                } else {
                    entries.add(reading.entry(name));
                }
            }
            if (parser.nextToken() != null) {
                throw bad(file, "model.header.json");
            }
        } catch (JacksonException e) {
            throw bad(file, "model.header.json");
        }
        entries.sort(Comparator.comparingLong(Entry::begin).thenComparingLong(Entry::end));
        checkBytes(file, entries, dataBytes);
        return new SafetensorsHeader(List.copyOf(entries), notes);
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

    /// Reads values off a parser, complaining in the file's name.
    private record Reading(String file, JsonParser parser) {
        void expect(JsonToken found, JsonToken wanted) throws BadInput {
            if (found != wanted) {
                throw bad(file, "model.header.json");
            }
        }

        /// Moves to the next field; false at the end of the object.
        boolean field() throws BadInput {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_OBJECT) {
                return false;
            }
            expect(token, JsonToken.PROPERTY_NAME);
            return true;
        }

        void notes(SortedMap<String, String> into) throws BadInput {
            expect(parser.currentToken(), JsonToken.START_OBJECT);
            while (field()) {
                String name = parser.currentName();
                expect(parser.nextToken(), JsonToken.VALUE_STRING);
                into.put(name, parser.getString());
            }
        }

        Entry entry(String name) throws BadInput {
            expect(parser.currentToken(), JsonToken.START_OBJECT);
            String type = "";
            var dims = new ArrayList<Long>();
            var offsets = new ArrayList<Long>();
            Set<String> missing = new HashSet<>(Set.of("dtype", "shape", "data_offsets"));
            while (field()) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                missing.remove(field);
                switch (field) {
                    case "dtype" -> {
                        expect(value, JsonToken.VALUE_STRING);
                        type = parser.getString();
                    }
                    case "shape" -> numbers(dims, MOST_AXES);
                    case "data_offsets" -> numbers(offsets, 2);
                    default -> throw bad(file, "model.header.json");
                }
            }
            if (!missing.isEmpty() || offsets.size() != 2) {
                throw bad(file, "model.tensor.incomplete", name);
            }
            return checked(name, type, dims, offsets.getFirst(), offsets.getLast());
        }

        private void numbers(List<Long> into, int most) throws BadInput {
            expect(parser.currentToken(), JsonToken.START_ARRAY);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                expect(parser.currentToken(), JsonToken.VALUE_NUMBER_INT);
                if (into.size() == most) {
                    throw bad(file, "model.header.json");
                }
                into.add(parser.getLongValue());
            }
        }

        private Entry checked(String name, String type, List<Long> dims, long begin, long end) throws BadInput {
            DType dtype =
                    switch (type) {
                        case "F16" -> DType.FLOAT16;
                        case "F32" -> DType.FLOAT32;
                        case "F64" -> DType.FLOAT64;
                        case "U8" -> DType.UINT8;
                        case "I32" -> DType.INT32;
                        case "I64" -> DType.INT64;
                        default -> throw bad(file, "model.tensor.type", name, type);
                    };
            long bytes = dtype.bytes();
            for (long dim : dims) {
                if (dim < 0 || dim > Integer.MAX_VALUE || bytes * dim > Integer.MAX_VALUE) {
                    throw bad(file, "model.tensor.large", name);
                }
                bytes *= dim;
            }
            if (begin < 0 || end < begin || end - begin != bytes) {
                throw bad(file, "model.tensor.bytes", name, bytes, end - begin);
            }
            return new Entry(name, dtype, new Shape(dims.stream().map(Long::intValue).toList()), begin, end);
        }
    }
}
