package org.netwright.param;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One thing a person can set: its id, default, range, unit and help in one place. The inspector's form, project files,
/// the command line's help and the guide all read it; nothing restates a default. A constant of this type is also the
/// typed key to its value: `values.get(UNITS)` is an `int`.
///
/// @param <T> the value's type, immutable
public sealed interface Param<T> {
    /// Id, label, help, unit, when visible.
    About about();

    /// The same parameter, of which something else is said.
    Param<T> with(About newAbout);

    /// The value where none is set.
    T preset();

    /// What is wrong with a value, if anything.
    Optional<Message> check(T value);

    /// The value as JSON knows it: Long, Double, Boolean, String or a list of Long.
    Object encode(T value);

    /// Reads what [#encode] wrote, or what a person typed, whatever its range: a file may hold a value that is out of
    /// range for a person to see and mend. Empty when it is not such a value.
    Optional<T> read(Object raw);

    /// What should have been there instead of something [#read] could not read.
    Message expected(Object raw);

    /// Values that are often set, least first, to choose from; empty where there is nothing to tell.
    default List<T> usual() {
        return List.of();
    }

    /// Reads a value that must be within its range; the reason when it is not such a value or out of range.
    default Parsed<T> decode(Object raw) {
        Optional<T> value = read(raw);
        return value.<Parsed<T>>map(read -> check(read).<Parsed<T>>map(Parsed.Bad::new)
                        .orElseGet(() -> new Parsed.Good<>(read)))
                .orElseGet(() -> new Parsed.Bad<>(expected(raw)));
    }

    /// The id kept in files.
    default String id() {
        return about().id();
    }

    /// A whole number.
    ///
    /// @param min least allowed
    /// @param max greatest allowed
    record Int(About about, Integer preset, int min, int max) implements Param<Integer> {
        @Override
        public List<Integer> usual() {
            return Usual.whole(preset, min, max);
        }

        @Override
        public Int with(About newAbout) {
            return new Int(newAbout, preset, min, max);
        }

        @Override
        public Optional<Message> check(Integer value) {
            return value >= min && value <= max
                    ? Optional.empty()
                    : Optional.of(Message.of("param.range", about.label(), value, min, max));
        }

        @Override
        public Object encode(Integer value) {
            return (long) value;
        }

        @Override
        public Optional<Integer> read(Object raw) {
            return switch (raw) {
                case Number n when n.doubleValue() == n.intValue() -> Optional.of(n.intValue());
                case String s when s.strip().matches("-?\\d{1,9}") -> Optional.of(Integer.valueOf(s.strip()));
                default -> Optional.empty();
            };
        }

        @Override
        public Message expected(Object raw) {
            return Message.of("param.integer", about.label(), raw);
        }
    }

    /// A real number.
    ///
    /// @param min least allowed
    /// @param max greatest allowed
    record Real(About about, Double preset, double min, double max) implements Param<Double> {
        @Override
        public List<Double> usual() {
            return Usual.real(preset, min, max);
        }

        @Override
        public Real with(About newAbout) {
            return new Real(newAbout, preset, min, max);
        }

        @Override
        public Optional<Message> check(Double value) {
            return value >= min && value <= max
                    ? Optional.empty()
                    : Optional.of(Message.of("param.range", about.label(), Params.plain(value), Params.plain(min), Params.plain(max)));
        }

        @Override
        public Object encode(Double value) {
            return value;
        }

        @Override
        public Optional<Double> read(Object raw) {
            return switch (raw) {
                case Number n when Double.isFinite(n.doubleValue()) -> Optional.of(n.doubleValue());
                case String s -> Params.real(s);
                default -> Optional.empty();
            };
        }

        @Override
        public Message expected(Object raw) {
            return Message.of("param.real", about.label(), raw);
        }
    }

    /// On or off.
    record Flag(About about, Boolean preset) implements Param<Boolean> {
        @Override
        public Flag with(About newAbout) {
            return new Flag(newAbout, preset);
        }

        @Override
        public Optional<Message> check(Boolean value) {
            return Optional.empty();
        }

        @Override
        public Object encode(Boolean value) {
            return value;
        }

        @Override
        public Optional<Boolean> read(Object raw) {
            return switch (raw) {
                case Boolean b -> Optional.of(b);
                case String s when s.equals("true") || s.equals("false") -> Optional.of(s.equals("true"));
                default -> Optional.empty();
            };
        }

        @Override
        public Message expected(Object raw) {
            return Message.of("param.flag", about.label(), raw);
        }
    }

    /// One of a fixed set of constants.
    ///
    /// @param type the constants
    record Choice<E extends Enum<E> & Labelled>(About about, E preset, Class<E> type) implements Param<E> {
        /// The constants in order.
        public List<E> options() {
            return Arrays.asList(type.getEnumConstants());
        }

        @Override
        public Choice<E> with(About newAbout) {
            return new Choice<>(newAbout, preset, type);
        }

        @Override
        public Optional<Message> check(E value) {
            return Optional.empty();
        }

        @Override
        public Object encode(E value) {
            return value.id();
        }

        @Override
        public Optional<E> read(Object raw) {
            return options().stream()
                    .filter(option -> option.equals(raw) || option.id().equals(raw))
                    .findFirst();
        }

        @Override
        public Message expected(Object raw) {
            String all = String.join(", ", options().stream().map(Labelled::id).toList());
            return Message.of("param.choice", about.label(), raw, all);
        }
    }

    /// Rows and columns; one number stands for both.
    ///
    /// @param min least allowed for each
    /// @param max greatest allowed for each
    record Size(About about, Size2 preset, int min, int max) implements Param<Size2> {
        @Override
        public List<Size2> usual() {
            return Usual.size(preset, min, max);
        }

        @Override
        public Size with(About newAbout) {
            return new Size(newAbout, preset, min, max);
        }

        @Override
        public Optional<Message> check(Size2 value) {
            boolean fits = value.height() >= min && value.height() <= max && value.width() >= min && value.width() <= max;
            return fits ? Optional.empty() : Optional.of(Message.of("param.range", about.label(), value, min, max));
        }

        @Override
        public Object encode(Size2 value) {
            return List.of((long) value.height(), (long) value.width());
        }

        @Override
        public Optional<Size2> read(Object raw) {
            return Params.integers(raw)
                    .filter(numbers -> numbers.size() == 1 || numbers.size() == 2)
                    .map(numbers -> new Size2(numbers.getFirst(), numbers.getLast()));
        }

        @Override
        public Message expected(Object raw) {
            return Message.of("param.size", about.label(), raw);
        }
    }

    /// Free text.
    ///
    /// @param maxLength most characters allowed
    record Text(About about, String preset, int maxLength) implements Param<String> {
        @Override
        public Text with(About newAbout) {
            return new Text(newAbout, preset, maxLength);
        }

        @Override
        public Optional<Message> check(String value) {
            return value.length() <= maxLength
                    ? Optional.empty()
                    : Optional.of(Message.of("param.length", about.label(), value.length(), maxLength));
        }

        @Override
        public Object encode(String value) {
            return value;
        }

        @Override
        public Optional<String> read(Object raw) {
            return raw instanceof String s ? Optional.of(s) : Optional.empty();
        }

        @Override
        public Message expected(Object raw) {
            return Message.of("param.text", about.label(), raw);
        }
    }

    /// A list of extents, such as the target of a reshape.
    ///
    /// @param min least allowed for each extent
    /// @param max greatest allowed for each extent
    /// @param maxRank most extents allowed
    record Extents(About about, List<Integer> preset, int min, int max, int maxRank) implements Param<List<Integer>> {
        /// Copies the preset.
        public Extents {
            preset = List.copyOf(preset);
        }

        @Override
        public Extents with(About newAbout) {
            return new Extents(newAbout, preset, min, max, maxRank);
        }

        @Override
        public Optional<Message> check(List<Integer> value) {
            if (value.isEmpty() || value.size() > maxRank) {
                return Optional.of(Message.of("param.rank", about.label(), value.size(), maxRank));
            }
            return value.stream()
                    .filter(v -> v < min || v > max)
                    .findFirst()
                    .map(v -> Message.of("param.range", about.label(), v, min, max));
        }

        @Override
        public Object encode(List<Integer> value) {
            return value.stream().map(Integer::longValue).toList();
        }

        @Override
        public Optional<List<Integer>> read(Object raw) {
            return Params.integers(raw);
        }

        @Override
        public Message expected(Object raw) {
            return Message.of("param.extents", about.label(), raw);
        }
    }
}
