package org.netwright.data.table;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;

/// The rows of a CSV file as they are, good or bad.
///
/// @param file where they were read
/// @param names of the columns
/// @param lines the rows
public record CsvLines(Path file, List<String> names, List<Line> lines) {
    /// Copies the lists.
    public CsvLines {
        names = List.copyOf(names);
        lines = List.copyOf(lines);
    }

    /// One row.
    ///
    /// @param number the line of the file it starts in
    /// @param cells as many as it has
    public record Line(int number, List<String> cells) {
        /// Copies the cells.
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// Checks that a row has a cell for each column.
    public void check(Line line) throws BadInput {
        if (line.cells().size() != names.size()) {
            throw ragged(file, line.number(), line.cells().size(), names);
        }
    }

    /// Some of the rows, all of them with a cell for each column, without the column of a name.
    public Table without(String name, List<Line> some) {
        int[] kept = IntStream.range(0, names.size())
                .filter(column -> !names.get(column).equals(name))
                .toArray();
        return Table.of(file, chosen(names, kept), some.stream()
                .map(line -> new Line(line.number(), chosen(line.cells(), kept)))
                .toList());
    }

    private static List<String> chosen(List<String> all, int[] kept) {
        return IntStream.of(kept).mapToObj(all::get).toList();
    }

    static BadInput ragged(Path file, int line, int cells, List<String> names) {
        return InputFile.bad(file, "line " + line, "data.csv.ragged", cells, names.size(), Table.shortened(names));
    }
}
