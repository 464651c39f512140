package org.netwright.project.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.netwright.data.table.CsvLines;
import org.netwright.param.BadInput;
import org.netwright.project.files.SafeFile;
import org.netwright.tensor.Target;

/// A CSV file with what a network says of each of its rows. Rows that cannot be predicted stay where they are, with the
/// reason.
///
/// @param lines the file as it is
/// @param target what is predicted
/// @param rows one for each line
public record ScoredTable(CsvLines lines, Target target, List<Row> rows) {
    /// Copies the rows.
    public ScoredTable {
        rows = List.copyOf(rows);
    }

    /// One row of the file.
    public sealed interface Row {
        /// The row as it stands in the file.
        CsvLines.Line line();
    }

    /// A row that was predicted.
    ///
    /// @param line the row as it stands in the file
    /// @param numbers a probability for each class, or numbers
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Scored(CsvLines.Line line, float[] numbers) implements Row {
        /// The place of the likeliest class.
        public int likeliest() {
            return Prediction.likeliest(numbers);
        }
    }

    /// A row that cannot be predicted.
    ///
    /// @param line the row as it stands in the file
    /// @param reason what is wrong with it, and what to do
    public record Wrong(CsvLines.Line line, BadInput reason) implements Row {}

    /// How many rows cannot be predicted.
    public int wrong() {
        return (int) rows.stream().filter(Wrong.class::isInstance).count();
    }

    /// Writes a table with every cell of the file and what is predicted; the last column says what is wrong with a row.
    ///
    /// @param sentence what a complaint is in words
    /// @throws BadInput if it cannot be written
    public void write(Path out, Function<BadInput, String> sentence) throws BadInput {
        List<String> predicted = PredictionCells.header(target);
        var header = new ArrayList<>(lines.names());
        predicted.forEach(name -> header.add(free(name, header)));
        boolean complaints = wrong() > 0;
        if (complaints) {
            header.add(free("problem", header));
        }
        SafeFile.write(out, table -> {
            PredictionCells.write(table, header);
            for (Row row : rows) {
                List<String> cells = cells(row.line());
                switch (row) {
                    case Scored scored -> {
                        cells.addAll(PredictionCells.of(target, scored.numbers));
                        cells.addAll(complaints ? List.of("") : List.of());
                    }
                    case Wrong wrong -> {
                        cells.addAll(Collections.nCopies(predicted.size(), ""));
                        cells.add(sentence.apply(wrong.reason));
                    }
                }
                PredictionCells.write(table, cells);
            }
        });
    }

    /// As many cells as there are columns; what a row has too much stands in the last of them.
    private List<String> cells(CsvLines.Line line) {
        int columns = lines.names().size();
        var cells = new ArrayList<>(line.cells().subList(0, Math.min(columns, line.cells().size())));
        if (line.cells().size() > columns) {
            cells.set(columns - 1, String.join(",", line.cells().subList(columns - 1, line.cells().size())));
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }

    /// A name that no column has yet.
    private static String free(String name, List<String> taken) {
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + " " + i;
        }
        return free;
    }
}
