package org.netwright.data.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;

/// Named columns of texts, from one file or from a training file followed by a test file; knows for each row where a
/// person finds it.
public final class Table {
    private final List<String> names;
    private final List<TextColumn> columns;
    private final List<Path> files = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final LineNumbers lines = new LineNumbers();

    /// No rows yet.
    Table(List<String> names) {
        this.names = List.copyOf(names);
        this.columns = names.stream().map(name -> new TextColumn()).toList();
    }

    /// A table of one column and one row: the whole text of a file.
    ///
    /// @param name of the column
    public static Table ofText(InputFile file, String name) throws BadInput {
        var table = new Table(List.of(name));
        table.begin(file.path());
        table.add(List.of(CheckedText.all(file)), 1);
        return table;
    }

    /// A table of one row that a person typed.
    public static Table typed(List<String> names, List<String> cells) {
        return of(Path.of(""), names, List.of(new CsvLines.Line(1, cells)));
    }

    /// A table of some lines of a file.
    ///
    /// @param lines each with a cell for each name
    public static Table of(Path file, List<String> names, List<CsvLines.Line> lines) {
        var table = new Table(names);
        table.begin(file);
        lines.forEach(line -> table.add(line.cells(), line.number()));
        return table;
    }

    /// Says that the rows added from now on come from this file.
    void begin(Path file) {
        files.add(file);
        starts.add(rows());
    }

    /// Adds a row.
    ///
    /// @param cells one for each column
    /// @param line where the row starts in the file
    void add(Iterable<String> cells, int line) {
        int column = 0;
        for (String cell : cells) {
            columns.get(column++).add(cell);
        }
        lines.add(line);
    }

    /// The column names in file order.
    public List<String> names() {
        return names;
    }

    /// How many rows there are, all files together.
    public int rows() {
        return lines.size();
    }

    /// The file of the last rows; of all rows where there is but one.
    public Path file() {
        return files.getLast();
    }

    /// How much text a column holds, in bytes.
    public long characters(int column) {
        return columns.get(column).length();
    }

    /// A cell without the spaces around it.
    public String cell(int row, int column) {
        return columns.get(column).get(row);
    }

    /// The index of the column of this name.
    public OptionalInt find(String name) {
        int index = names.indexOf(name);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /// The index of the column of this name.
    ///
    /// @throws BadInput if there is none
    public int column(String name) throws BadInput {
        return find(name)
                .orElseThrow(() -> InputFile.bad(file(), "", "data.column.missing", name, shortened(names)));
    }

    /// A complaint about a row.
    public BadInput bad(int row, String key, Object... args) {
        int part = IntStream.range(0, starts.size())
                .filter(i -> starts.get(i) <= row)
                .max()
                .orElse(0);
        return InputFile.bad(files.get(part), "line " + lines.get(row), key, args);
    }

    /// Names side by side, not more than a person wants to read.
    static String shortened(List<String> names) {
        int most = 12;
        String joined = String.join(", ", names.subList(0, Math.min(most, names.size())));
        return names.size() > most ? joined + " …" : joined;
    }

    /// Whole numbers, growing.
    private static final class LineNumbers {
        private int[] numbers = new int[16];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size + (size >> 1));
            }
            numbers[size++] = number;
        }

        int get(int index) {
            return numbers[index];
        }

        int size() {
            return size;
        }
    }
}
