package org.netwright.data.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.netwright.data.Fitted;
import org.netwright.data.FittedState;
import org.netwright.data.InputFile;
import org.netwright.data.Preparation;
import org.netwright.data.RawData;
import org.netwright.data.Samples;
import org.netwright.param.BadInput;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

/// The rows of a table as samples.
final class TableData implements RawData {
    private static final String COLUMNS = "columns";
    private static final String TARGET = "target";

    private final Table table;
    private final int testStart;
    private final Values values;
    private final int[] strata;

    /// A table as `values` (of [CsvSource#params]) says it is to be read.
    TableData(Table table, int testStart, Values values) {
        this.table = table;
        this.testStart = testStart;
        this.values = values;
        OptionalInt target = table.find(targetName());
        int[] training = IntStream.range(0, testStart > 0 ? testStart : table.rows()).toArray();
        this.strata = target.isPresent() && isClass(target.getAsInt(), training)
                ? TargetColumn.strata(table, target.getAsInt())
                : new int[0];
    }

    @Override
    public int size() {
        return table.rows();
    }

    @Override
    public int testStart() {
        return testStart;
    }

    @Override
    public OptionalInt stratum(int index) {
        return strata.length == 0 ? OptionalInt.empty() : OptionalInt.of(strata[index]);
    }

    @Override
    public Fitted fit(int[] train) throws BadInput {
        if (train.length == 0) {
            throw InputFile.bad(table.file(), "", "data.no.training");
        }
        int target = table.column(targetName());
        List<Column> columns = learnColumns(target, train);
        int width = columns.stream().mapToInt(Column::width).sum();
        Target what = isClass(target, train)
                ? new Target.Classes(TargetColumn.learnLabels(table, target, train))
                : new Target.Reals(List.of(targetName()));
        return new Fitted(
                DataSchema.of("input", Form.vector(width), "target", what),
                Map.of(COLUMNS, columns.stream().map(Column::toState).toList(), TARGET, targetName()));
    }

    @Override
    public Samples prepared(Fitted fitted) throws BadInput {
        var state = new FittedState(fitted.state());
        var columns = new ArrayList<Column>();
        for (FittedState each : state.objects(COLUMNS)) {
            columns.add(Column.of(each));
        }
        int width = columns.stream().mapToInt(Column::width).sum();
        if (!fitted.schema().input().equals(Form.vector(Math.max(1, width)))) {
            throw state.wrong(COLUMNS);
        }
        InputFile.fitsMemory(table.file(), (long) table.rows() * width * Float.BYTES);
        float[][] rows = new float[table.rows()][width];
        int at = 0;
        for (Column column : columns) {
            int index = table.column(column.name());
            for (int row = 0; row < rows.length; row++) {
                column.write(table, row, index, rows[row], at);
            }
            at += column.width();
        }
        TargetColumn targets =
                TargetColumn.read(table, state.text(TARGET), fitted.schema().target());
        return new TableSamples(fitted.schema(), rows, targets, table);
    }

    /// The name of the column that is predicted.
    static String target(Fitted fitted) throws BadInput {
        return new FittedState(fitted.state()).text(TARGET);
    }

    /// How rows become numbers.
    static Preparation preparation(Fitted fitted) throws BadInput {
        var columns = new ArrayList<Preparation.Column>();
        for (FittedState each : new FittedState(fitted.state()).objects(COLUMNS)) {
            columns.add(switch (Column.of(each)) {
                case Column.Numeric(String name, double mean, double deviation) ->
                    new Preparation.Numbers(name, mean, deviation);
                case Column.OneHot(String name, List<String> values) -> new Preparation.Texts(name, values);
            });
        }
        return new Preparation.Rows(columns);
    }

    private List<Column> learnColumns(int target, int[] train) throws BadInput {
        var skipped = new HashSet<Integer>(indices(CsvSource.LEAVE_OUT));
        skipped.add(target);
        List<Integer> asText = indices(CsvSource.AS_TEXT);
        var columns = new ArrayList<Column>();
        for (int column = 0; column < table.names().size(); column++) {
            if (!skipped.contains(column)) {
                boolean numbers = !asText.contains(column) && Column.holdsNumbers(table, column, train);
                columns.add(
                        numbers
                                ? Column.Numeric.learn(table, column, train, values.get(CsvSource.STANDARDISE))
                                : Column.OneHot.learn(table, column, train));
            }
        }
        if (columns.isEmpty()) {
            throw InputFile.bad(table.file(), "", "data.csv.no.inputs", targetName());
        }
        return columns;
    }

    private List<Integer> indices(Param<String> list) throws BadInput {
        var out = new ArrayList<Integer>();
        for (String name : Column.names(values.get(list))) {
            out.add(table.column(name));
        }
        return List.copyOf(out);
    }

    private String targetName() {
        String set = values.get(CsvSource.TARGET);
        return set.isBlank() ? table.names().getLast() : set.strip();
    }

    private boolean isClass(int target, int[] rows) {
        return switch (values.get(CsvSource.TASK)) {
            case CLASSES -> true;
            case NUMBER -> false;
            case AUTOMATIC -> !Column.holdsNumbers(table, target, rows);
        };
    }
}
