package org.netwright.export.diagram;

import java.util.ArrayList;
import java.util.List;
import org.netwright.look.Fonts;
import org.netwright.look.Typeface;

/// Breaks a text into lines that fit.
record Lines(Fonts fonts, double size, double room) {
    /// The lines, at least one. A word that is wider than the room is broken where it has to be.
    List<String> of(String text) {
        var lines = new ArrayList<String>();
        text.lines().forEach(paragraph -> {
            String rest = paragraph.strip();
            do {
                String line = first(rest);
                lines.add(line);
                rest = rest.substring(line.length()).strip();
            } while (!rest.isEmpty());
        });
        return lines.isEmpty() ? List.of("") : lines;
    }

    private String first(String text) {
        int end = text.length();
        while (end > 0 && !fits(text.substring(0, end))) {
            end = text.lastIndexOf(' ', end - 1);
        }
        if (end > 0) {
            return text.substring(0, end);
        }
        return text.isEmpty() ? text : piece(text);
    }

    private String piece(String word) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && fits(word.substring(0, word.offsetByCodePoints(end, 1)))) {
            end = word.offsetByCodePoints(end, 1);
        }
        return word.substring(0, end);
    }

    private boolean fits(String text) {
        return fonts.width(Typeface.TEXT, size, text) <= room;
    }
}
