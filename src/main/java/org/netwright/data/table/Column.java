package org.netwright.data.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.netwright.data.FittedState;
import org.netwright.param.BadInput;

/// How one column of a table becomes numbers, as learned from the training rows.
sealed interface Column {
    /// The column's name in the file.
    String name();

    /// How many numbers it becomes.
    int width();

    /// Writes what a cell becomes.
    ///
    /// @throws BadInput if it is not such a cell
    void write(Table table, int row, int column, float[] into, int at) throws BadInput;

    /// As JSON.
    Map<String, Object> toState();

    /// A column of numbers.
    ///
    /// @param mean taken from each number
    /// @param deviation by which the rest is divided
    record Numeric(String name, double mean, double deviation) implements Column {
        @Override
        public int width() {
            return 1;
        }

        @Override
        public void write(Table table, int row, int column, float[] into, int at) throws BadInput {
            into[at] = (float) ((number(table, row, column) - mean) / deviation);
        }

        @Override
        public Map<String, Object> toState() {
            return Map.of("name", name, "mean", mean, "deviation", deviation);
        }

        /// Learns mean and deviation (of the population), or leaves numbers as they are.
        static Numeric learn(Table table, int column, int[] train, boolean standardise) throws BadInput {
            double[] numbers = new double[train.length];
            double sum = 0;
            for (int i = 0; i < train.length; i++) {
                numbers[i] = number(table, train[i], column);
                sum += numbers[i];
            }
            double mean = sum / train.length;
            double squares = 0;
            for (double number : numbers) {
                squares += (number - mean) * (number - mean);
            }
            double deviation = Math.sqrt(squares / train.length);
            String name = table.names().get(column);
            boolean varies = Double.isFinite(deviation) && deviation > 1e-12 * Math.abs(mean) && deviation > 0;
            return standardise ? new Numeric(name, mean, varies ? deviation : 1) : new Numeric(name, 0, 1);
        }
    }

    /// A column of texts out of a few: one number each, 1 for the one that is there. A text that was not there in
    /// training becomes all zeros.
    ///
    /// @param values the texts, sorted
    record OneHot(String name, List<String> values) implements Column {
        private static final int MOST = 1000;

        /// Copies the list.
        public OneHot {
            values = List.copyOf(values);
        }

        @Override
        public int width() {
            return values.size();
        }

        @Override
        public void write(Table table, int row, int column, float[] into, int at) {
            int found = Collections.binarySearch(values, table.cell(row, column));
            for (int i = 0; i < values.size(); i++) {
                into[at + i] = i == found ? 1 : 0;
            }
        }

        @Override
        public Map<String, Object> toState() {
            return Map.of("name", name, "values", values);
        }

        static OneHot learn(Table table, int column, int[] train) throws BadInput {
            var values = new TreeSet<String>();
            for (int row : train) {
                values.add(table.cell(row, column));
                if (values.size() > MOST) {
                    String name = table.names().get(column);
                    throw table.bad(row, "data.column.texts", name, MOST);
                }
            }
            return new OneHot(table.names().get(column), List.copyOf(values));
        }
    }

    /// Reads what [#toState] wrote.
    static Column of(FittedState state) throws BadInput {
        return state.has("values")
                ? new OneHot(state.text("name"), state.texts("values"))
                : new Numeric(state.text("name"), state.number("mean"), state.number("deviation"));
    }

    /// Whether at least half of the cells that are not empty are numbers: then the others are mistakes.
    static boolean holdsNumbers(Table table, int column, int[] rows) {
        int numbers = 0;
        int texts = 0;
        for (int row : rows) {
            String cell = table.cell(row, column);
            if (Numbers.parse(cell).isPresent()) {
                numbers++;
            } else if (!cell.isEmpty()) {
                texts++;
            }
        }
        return numbers > 0 && numbers >= texts;
    }

    /// The number in a cell.
    static double number(Table table, int row, int column) throws BadInput {
        String cell = table.cell(row, column);
        OptionalDouble number = Numbers.parse(cell);
        if (number.isEmpty()) {
            String key = cell.isEmpty() ? "data.cell.empty" : "data.cell.number";
            throw table.bad(row, key, table.names().get(column), shown(cell));
        }
        return number.getAsDouble();
    }

    /// A cell as far as a person wants to see it in a sentence.
    static String shown(String cell) {
        return cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
    }

    /// The names in a list separated by commas.
    static List<String> names(String list) {
        var names = new ArrayList<String>();
        for (String name : list.split(",", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return List.copyOf(names);
    }
}
