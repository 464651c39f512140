package org.netwright.data.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.netwright.data.BatchBuffers;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;
import org.netwright.tensor.DType;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Target;
import org.netwright.tensor.Tensor;

/// What the column to predict holds, row by row.
public sealed interface TargetColumn {
    /// The most classes that are still told apart.
    int MOST_CLASSES = 1000;

    /// The class of a row; empty where rows have none.
    OptionalInt label(int row);

    /// Whether rows have one at all.
    boolean present();

    /// The targets of some rows as a batch takes them, by the name the schema gives; empty where rows have none.
    SequencedMap<String, Tensor> fill(DataSchema schema, int[] rows, int from, int count, BatchBuffers into);

    /// Rows to predict.
    record None() implements TargetColumn {
        @Override
        public OptionalInt label(int row) {
            return OptionalInt.empty();
        }

        @Override
        public boolean present() {
            return false;
        }

        @Override
        public SequencedMap<String, Tensor> fill(
                DataSchema schema, int[] rows, int from, int count, BatchBuffers into) {
            return new LinkedHashMap<>();
        }
    }

    /// Rows of one class each.
    ///
    /// @param classes index of the class
    @SuppressWarnings("ArrayRecordComponent") // as long as the data, never compared
    record Classes(int[] classes) implements TargetColumn {
        @Override
        public OptionalInt label(int row) {
            return OptionalInt.of(classes[row]);
        }

        @Override
        public boolean present() {
            return true;
        }

        @Override
        public SequencedMap<String, Tensor> fill(
                DataSchema schema, int[] rows, int from, int count, BatchBuffers into) {
            String name = schema.targets().firstEntry().getKey();
            Tensor tensor = into.tensor(name, Shape.of(count), DType.INT64);
            var out = tensor.data().asLongBuffer();
            for (int i = 0; i < count; i++) {
                out.put(classes[rows[from + i]]);
            }
            return one(name, tensor);
        }
    }

    /// Rows of one number each.
    ///
    /// @param numbers as in the file
    @SuppressWarnings("ArrayRecordComponent") // as long as the data, never compared
    record Reals(float[] numbers) implements TargetColumn {
        @Override
        public OptionalInt label(int row) {
            return OptionalInt.empty();
        }

        @Override
        public boolean present() {
            return true;
        }

        @Override
        public SequencedMap<String, Tensor> fill(
                DataSchema schema, int[] rows, int from, int count, BatchBuffers into) {
            String name = schema.targets().firstEntry().getKey();
            Tensor tensor = into.tensor(name, Shape.of(count, 1), DType.FLOAT32);
            var out = tensor.data().asFloatBuffer();
            for (int i = 0; i < count; i++) {
                out.put(numbers[rows[from + i]]);
            }
            return one(name, tensor);
        }
    }

    private static SequencedMap<String, Tensor> one(String name, Tensor tensor) {
        var map = new LinkedHashMap<String, Tensor>();
        map.put(name, tensor);
        return map;
    }

    /// For each row a number that is equal where the column's cells are, for stratified splits.
    static int[] strata(Table table, int column) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] strata = new int[table.rows()];
        for (int row = 0; row < strata.length; row++) {
            String cell = table.cell(row, column);
            Integer known = numbers.putIfAbsent(cell, numbers.size());
            strata[row] = known == null ? numbers.size() - 1 : known;
        }
        return strata;
    }

    /// The class names in a column, sorted: by number where all are numbers, else as texts.
    static List<String> learnLabels(Table table, int column, int[] train) throws BadInput {
        String name = table.names().get(column);
        var found = new TreeSet<String>();
        for (int row : train) {
            String cell = table.cell(row, column);
            if (cell.isEmpty()) {
                throw table.bad(row, "data.label.empty", name);
            }
            if (found.add(cell) && found.size() > MOST_CLASSES) {
                throw table.bad(row, "data.label.many", name, MOST_CLASSES);
            }
        }
        if (found.size() < 2) {
            throw InputFile.bad(table.file(), "", "data.one.class", Column.shown(String.join("", found)));
        }
        boolean numbers = found.stream().allMatch(label -> Numbers.parse(label).isPresent());
        Comparator<String> order = numbers
                ? Comparator.<String>comparingDouble(label -> Numbers.parse(label).orElse(0))
                        .thenComparing(Comparator.naturalOrder())
                : Comparator.naturalOrder();
        return found.stream().sorted(order).toList();
    }

    /// Reads the column of this name; [None] if the table has none or it is empty all the way down.
    ///
    /// @throws BadInput at a label that training never saw, or where a number should be
    static TargetColumn read(Table table, String name, Target target) throws BadInput {
        OptionalInt found = table.find(name);
        if (found.isEmpty()) {
            return new None();
        }
        int column = found.getAsInt();
        if (IntStream.range(0, table.rows()).allMatch(row -> table.cell(row, column).isEmpty())) {
            return new None();
        }
        return switch (target) {
            case Target.Classes(List<String> labels) -> new Classes(classes(table, column, labels));
            case Target.Reals reals -> {
                float[] numbers = new float[table.rows()];
                for (int row = 0; row < numbers.length; row++) {
                    numbers[row] = (float) Column.number(table, row, column);
                }
                yield new Reals(numbers);
            }
        };
    }

    private static int[] classes(Table table, int column, List<String> labels) throws BadInput {
        Map<String, Integer> index = new HashMap<>();
        for (String label : labels) {
            index.put(label, index.size());
        }
        int[] classes = new int[table.rows()];
        for (int row = 0; row < classes.length; row++) {
            String cell = table.cell(row, column);
            Integer label = index.get(cell);
            if (label == null) {
                throw table.bad(row, "data.label.never", Column.shown(cell), Table.shortened(labels));
            }
            classes[row] = label;
        }
        return classes;
    }
}
