package org.netwright.data.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;

/// Reads comma-separated files (RFC 4180; also `;` and tabs), with bounds on all a file could blow up: its size, the
/// length of a row, the number of columns.
///
/// @param separator what stands between cells
/// @param header whether the first line holds the column names; else columns are called 1, 2, 3 …
public record CsvFile(Separator separator, boolean header) {
    private static final int MOST_COLUMNS = 10_000;
    private static final long MOST_BYTES = 1_000_000_000; // so that two files fit where indices are 32-bit
    private static final Pattern LINE = Pattern.compile("line:? (\\d+)");

    /// A table and where its test part starts.
    ///
    /// @param table training rows, then test rows
    /// @param testStart the first test row; the number of rows where there is no test part
    public record Parts(Table table, int testStart) {}

    /// Reads a file, or a folder that holds `train.csv` and `test.csv`, either alone, or one CSV file of any name.
    public Parts read(Path where) throws BadInput {
        if (!Files.isDirectory(where)) {
            Table table = rows(where, Optional.empty());
            return new Parts(table, table.rows());
        }
        Path train = where.resolve("train.csv");
        Path test = where.resolve("test.csv");
        if (!Files.exists(train) && !Files.exists(test)) {
            return read(only(where));
        }
        if (!Files.exists(train)) {
            return new Parts(rows(test, Optional.empty()), 0);
        }
        Table table = rows(train, Optional.empty());
        int testStart = table.rows();
        return new Parts(Files.exists(test) ? rows(test, Optional.of(table)) : table, testStart);
    }

    /// Reads one file as it is: a row of another length than the first line is kept, for whoever tells what is wrong with it.
    ///
    /// @throws BadInput if the file cannot be read, or is no table from a line on
    public CsvLines lines(Path path) throws BadInput {
        var lines = new ArrayList<CsvLines.Line>();
        Table names = parse(openable(path), Optional.empty(), (table, row, line) ->
                lines.add(new CsvLines.Line(line, row.stream().map(String::strip).toList())));
        return new CsvLines(path, names.names(), lines);
    }

    private static Path only(Path folder) throws BadInput {
        List<Path> found = InputFile.list(folder).stream()
                .filter(file -> file.toString().endsWith(".csv"))
                .toList();
        if (found.size() != 1) {
            throw InputFile.bad(folder, "", found.isEmpty() ? "data.csv.nothing" : "data.csv.several");
        }
        return found.getFirst();
    }

    /// Reads one file.
    ///
    /// @param before a table of the same columns, to which the rows are added
    private Table rows(Path path, Optional<Table> before) throws BadInput {
        InputFile file = openable(path);
        return parse(file, before, (table, row, line) -> {
            if (row.size() != table.names().size()) {
                throw CsvLines.ragged(file.path(), line, row.size(), table.names());
            }
            table.add(row, line);
        });
    }

    private static InputFile openable(Path path) throws BadInput {
        InputFile file = InputFile.of(path);
        if (file.length() > MOST_BYTES) {
            throw file.bad("", "data.csv.large", file.length() >> 20, MOST_BYTES >> 20);
        }
        file.fitsMemory(2 * file.length());
        return file;
    }

    /// @param each takes the rows
    /// @return the table they may go to
    private Table parse(InputFile file, Optional<Table> before, Rows each) throws BadInput {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.in(file))
                .setIgnoreEmptyLines(true)
                .get();
        try (var text = new CheckedText(file);
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            Iterator<CSVRecord> rows = parser.iterator();
            if (!rows.hasNext()) {
                throw file.bad("", "data.csv.no.rows");
            }
            CSVRecord first = rows.next();
            Table table = begin(file, first, before);
            if (!header) {
                each.row(table, first, line(parser, first));
            }
            while (rows.hasNext()) {
                text.nextRow();
                CSVRecord row = rows.next();
                each.row(table, row, line(parser, row));
            }
            if (parser.getRecordNumber() == 1 && header) {
                throw file.bad("", "data.csv.no.rows");
            }
            return table;
        } catch (UncheckedIOException e) {
            throw complaint(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw complaint(file, e);
        }
    }

    /// Takes the rows of a file.
    @FunctionalInterface
    private interface Rows {
        /// @param line where it starts
        void row(Table table, CSVRecord row, int line) throws BadInput;
    }

    /// The table that the rows of a file go to.
    private Table begin(InputFile file, CSVRecord first, Optional<Table> before) throws BadInput {
        List<String> names = header
                ? first.stream().map(String::strip).toList()
                : IntStream.rangeClosed(1, first.size()).mapToObj(String::valueOf).toList();
        if (names.size() > MOST_COLUMNS) {
            throw file.bad("line 1", "data.csv.columns", names.size(), MOST_COLUMNS);
        }
        var seen = new HashSet<String>();
        for (String name : names) {
            if (name.isEmpty() || !seen.add(name)) {
                throw file.bad("line 1", name.isEmpty() ? "data.csv.name.empty" : "data.csv.name.twice", name);
            }
        }
        if (header && names.stream().allMatch(name -> Numbers.parse(name).isPresent())) {
            throw file.bad("line 1", "data.csv.name.none");
        }
        Table table = before.orElseGet(() -> new Table(names));
        if (!table.names().equals(names)) {
            throw file.bad("line 1", "data.csv.names", Table.shortened(names), Table.shortened(table.names()));
        }
        table.begin(file.path());
        return table;
    }

    /// The line a row starts in: the parser knows the one it ends in.
    private static int line(CSVParser parser, CSVRecord row) {
        long breaks = row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
        return (int) (parser.getCurrentLineNumber() - breaks);
    }

    /// What an exception while reading means: it may carry a complaint of ours; the parser's own are about quotes.
    static BadInput complaint(InputFile file, IOException e) {
        return switch (e) {
            case CheckedText.Wrong wrong -> wrong.complaint();
            case CSVException quotes -> {
                Matcher line = LINE.matcher(String.valueOf(quotes.getMessage()));
                yield file.bad(line.find() ? "line " + line.group(1) : "", "data.csv.quotes");
            }
            default -> file.unreadable("", e);
        };
    }
}
