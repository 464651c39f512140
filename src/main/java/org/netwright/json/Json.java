package org.netwright.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// A value of a JSON file, knowing its place. Whoever reads it says what he expects; anything else is a complaint with
/// the place.
public sealed interface Json {
    /// The tree of a text.
    ///
    /// @param file the file it is from, for complaints
    /// @throws BadInput if it is not JSON, or more of it than a file may hold
    static Json read(String file, String text) throws BadInput {
        return read(file, text, 1);
    }

    /// The tree of a piece of a file.
    ///
    /// @param firstLine the number the piece's first line has in its file
    /// @throws BadInput as the other does
    static Json read(String file, String piece, int firstLine) throws BadInput {
        return JsonReader.read(file, piece, firstLine);
    }

    /// Longest piece of a file that a complaint repeats.
    int QUOTE = 60;

    /// Where it stands.
    Place place();

    /// What it is, for complaints about it.
    Message what();

    /// The value without places: Map, List, String, Long, Double or Boolean.
    ///
    /// @throws BadInput if there is a `null` in it, which stands for nothing in our files
    Object plain() throws BadInput;

    /// This value as an object.
    default Obj object() throws BadInput {
        if (this instanceof Obj object) {
            return object;
        }
        throw place().bad("json.expected.object", what());
    }

    /// This value as a list.
    default List<Json> list() throws BadInput {
        if (this instanceof Arr list) {
            return list.items();
        }
        throw place().bad("json.expected.list", what());
    }

    /// This value as text.
    default String text() throws BadInput {
        if (this instanceof Scalar(Place ignored, String text)) {
            return text;
        }
        throw place().bad("json.expected.text", what());
    }

    /// This value as a finite number.
    default double real() throws BadInput {
        if (this instanceof Scalar(Place ignored, Number number)) {
            return number.doubleValue();
        }
        throw place().bad("json.expected.number", what());
    }

    /// This value as a whole number within a range.
    default int integer(int min, int max) throws BadInput {
        if (this instanceof Scalar(Place ignored, Long number) && number >= min && number <= max) {
            return number.intValue();
        }
        throw place().bad("json.expected.integer", what(), String.valueOf(min), String.valueOf(max));
    }

    /// This value as true or false.
    default boolean flag() throws BadInput {
        if (this instanceof Scalar(Place ignored, Boolean flag)) {
            return flag;
        }
        throw place().bad("json.expected.flag", what());
    }

    /// Named entries.
    ///
    /// @param place where it stands
    /// @param entries by name, in file order
    record Obj(Place place, SequencedMap<String, Json> entries) implements Json {
        /// Copies the map, keeping its order.
        public Obj {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }

        /// The entry of this name.
        ///
        /// @throws BadInput if there is none
        public Json need(String name) throws BadInput {
            Json entry = entries.get(name);
            if (entry == null) {
                throw place.bad("json.missing", name);
            }
            return entry;
        }

        /// The entry of this name, if there is one.
        public Optional<Json> get(String name) {
            return Optional.ofNullable(entries.get(name));
        }

        /// Complains if there is an entry of another name, which a slip of the pen would be.
        public Obj only(String... names) throws BadInput {
            Set<String> known = Set.of(names);
            for (Map.Entry<String, Json> entry : entries.entrySet()) {
                if (!known.contains(entry.getKey())) {
                    throw entry.getValue().place().bad("json.unknown", clip(entry.getKey()), String.join(", ", names));
                }
            }
            return this;
        }

        @Override
        public Message what() {
            return Message.of("json.is.object");
        }

        @Override
        public SequencedMap<String, Object> plain() throws BadInput {
            var out = new LinkedHashMap<String, Object>();
            for (Map.Entry<String, Json> entry : entries.entrySet()) {
                out.put(entry.getKey(), entry.getValue().plain());
            }
            return out;
        }
    }

    /// Values in order.
    ///
    /// @param place where it stands
    /// @param items the values
    record Arr(Place place, List<Json> items) implements Json {
        /// Copies the list.
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public Message what() {
            return Message.of("json.is.list");
        }

        @Override
        public List<Object> plain() throws BadInput {
            var out = new ArrayList<>();
            for (Json item : items) {
                out.add(item.plain());
            }
            return out;
        }
    }

    /// A single value.
    ///
    /// @param place where it stands
    /// @param value String, Long, Double or Boolean
    record Scalar(Place place, Object value) implements Json {
        @Override
        public Message what() {
            return value instanceof String text
                    ? Message.of("json.is.text", clip(text))
                    : Message.of("json.is.value", value.toString());
        }

        @Override
        public Object plain() {
            return value;
        }
    }

    /// The word `null`.
    ///
    /// @param place where it stands
    record Null(Place place) implements Json {
        @Override
        public Message what() {
            return Message.of("json.is.null");
        }

        @Override
        public Object plain() throws BadInput {
            throw place.bad("json.null");
        }
    }

    /// The beginning of a text, for complaints about it.
    static String clip(String text) {
        return text.length() <= QUOTE ? text : text.substring(0, QUOTE) + "…";
    }
}
