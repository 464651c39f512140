package org.netwright.export.djl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A text with places to fill in, each written `@NAME@`.
///
/// @param text what it is so far
record Template(String text) {
    /// A text that comes with the program.
    static Template read(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is without its " + name);
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With places filled in.
    ///
    /// @param words by name
    Template with(Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("@" + word.getKey() + "@", word.getValue());
        }
        return new Template(filled);
    }
}
