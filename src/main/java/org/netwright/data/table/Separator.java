package org.netwright.data.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;
import org.netwright.param.Labelled;

/// What stands between the cells of a row.
public enum Separator implements Labelled {
    /// The one that occurs most in the first line.
    AUTOMATIC("Automatic", ','),
    /// `,`
    COMMA("Comma", ','),
    /// `;`
    SEMICOLON("Semicolon", ';'),
    /// A tab.
    TAB("Tab", '\t');

    private final String label;
    private final char mark;

    Separator(String label, char mark) {
        this.label = label;
        this.mark = mark;
    }

    @Override
    public String label() {
        return label;
    }

    /// The character this means in a file.
    char in(InputFile file) throws BadInput {
        return this == AUTOMATIC ? guess(file) : mark;
    }

    private static char guess(InputFile file) throws BadInput {
        var line = new StringBuilder();
        try (var text = new CheckedText(file)) {
            boolean quoted = false;
            for (int c = text.read(); c >= 0 && (quoted || c != '\n'); c = text.read()) {
                quoted ^= c == '"';
                line.append(quoted ? '"' : (char) c);
            }
        } catch (IOException e) {
            throw CsvFile.complaint(file, e);
        }
        return Stream.of(COMMA, SEMICOLON, TAB)
                .max(Comparator.comparingLong(each -> each.countIn(line)))
                .orElse(COMMA)
                .mark;
    }

    private long countIn(CharSequence line) {
        return line.chars().filter(c -> c == mark).count();
    }
}
