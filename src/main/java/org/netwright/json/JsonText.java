package org.netwright.json;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/// Writes plain values (maps, lists, strings, numbers, booleans) as JSON that people can read and compare: what fits on a
/// line and holds no object of its own stands on one line; maps keep their order, so whoever builds them sorts them.
public final class JsonText {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private JsonText() {}

    /// The text of a file, ending with a line break.
    public static String file(Object value) {
        var out = new StringBuilder();
        write(value, "", out);
        return out.append('\n').toString();
    }

    /// The whole on one line.
    public static String line(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.entrySet().stream()
                    .map(entry -> quoted(String.valueOf(entry.getKey())) + ": " + line(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(JsonText::line).collect(Collectors.joining(", ", "[", "]"));
            case String text -> quoted(text);
            case Number number -> number(number);
            case Boolean flag -> flag.toString();
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        };
    }

    private static void write(Object value, String indent, StringBuilder out) {
        if (isFlat(value)) {
            String line = line(value);
            if (indent.length() + line.length() <= WIDTH || value instanceof String) {
                out.append(line);
                return;
            }
        }
        String inner = indent + INDENT;
        switch (value) {
            case Map<?, ?> map -> {
                var entries = new StringJoiner(",\n", "{\n", "\n" + indent + "}");
                map.forEach((name, item) -> {
                    var entry = new StringBuilder(inner).append(quoted(String.valueOf(name))).append(": ");
                    write(item, inner, entry);
                    entries.add(entry);
                });
                out.append(entries);
            }
            case List<?> list -> {
                var items = new StringJoiner(",\n", "[\n", "\n" + indent + "]");
                for (Object item : list) {
                    var text = new StringBuilder(inner);
                    write(item, inner, text);
                    items.add(text);
                }
                out.append(items);
            }
            default -> out.append(line(value));
        }
    }

    /// Whether it may stand on one line: nothing in it holds an object.
    private static boolean isFlat(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().allMatch(item -> !(item instanceof Map) && isFlat(item));
            case List<?> list -> list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
            default -> true;
        };
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    private static String number(Number number) {
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no " + value);
        }
        boolean whole = number instanceof Long || number instanceof Integer;
        return whole ? Long.toString(number.longValue()) : Double.toString(value);
    }
}
