package org.netwright.data.table;

import java.nio.file.Path;
import java.util.List;
import org.netwright.data.DataSource;
import org.netwright.data.Fitted;
import org.netwright.data.Preparation;
import org.netwright.data.RawData;
import org.netwright.param.About;
import org.netwright.param.BadInput;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// A table in a CSV file, or in a folder with `train.csv` and `test.csv`: each row a sample, one column the target, the
/// others one vector. Columns of numbers are standardised; columns of texts become one number for each text.
public final class CsvSource implements DataSource {
    /// The column to predict.
    public static final Param<String> TARGET = new Param.Text(
            new About("target", "Target column", "The column to predict. Left empty, it is the last."), "", 1000);

    /// What kind of thing the target is.
    public static final Param<Task> TASK = new Param.Choice<>(
            new About(
                    "task",
                    "Predict",
                    "Whether the target is one of several classes or a number. Automatic: a number if its column"
                            + " holds numbers."),
            Task.AUTOMATIC,
            Task.class);

    /// Whether columns of numbers get mean 0 and deviation 1.
    public static final Param<Boolean> STANDARDISE = new Param.Flag(
            new About(
                    "standardise",
                    "Standardise",
                    "Give each column of numbers mean 0 and deviation 1, learned from the training rows. Networks"
                            + " learn badly from columns of very different scale."),
            true);

    /// Columns that are not looked at.
    public static final Param<String> LEAVE_OUT = new Param.Text(
            new About(
                    "leave-out",
                    "Leave out",
                    "Columns not to learn from, such as names and ids; separated by commas."),
            "",
            10_000);

    /// Columns whose numbers are names.
    public static final Param<String> AS_TEXT = new Param.Text(
            new About(
                    "as-text",
                    "Treat as text",
                    "Columns whose numbers are only names, such as postal codes; separated by commas."),
            "",
            10_000);

    /// What stands between cells.
    public static final Param<Separator> SEPARATOR = new Param.Choice<>(
            new About("separator", "Separator", "The character between the cells of a row."),
            Separator.AUTOMATIC,
            Separator.class);

    /// Whether the first line holds the column names.
    public static final Param<Boolean> HEADER = new Param.Flag(
            new About(
                    "header",
                    "First line holds names",
                    "Whether the first line holds the names of the columns. Without names, columns go by their"
                            + " numbers."),
            true);

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String label() {
        return "Table (CSV)";
    }

    @Override
    public List<Param<?>> params() {
        return List.of(TARGET, TASK, STANDARDISE, LEAVE_OUT, AS_TEXT, SEPARATOR, HEADER);
    }

    @Override
    public RawData open(Path where, Values values) throws BadInput {
        CsvFile.Parts parts = new CsvFile(values.get(SEPARATOR), values.get(HEADER)).read(where);
        return new TableData(parts.table(), parts.testStart(), values);
    }

    /// The name of the column that is predicted.
    public static String target(Fitted fitted) throws BadInput {
        return TableData.target(fitted);
    }

    /// The rows of a table that is there already, to predict.
    public static RawData of(Table table) {
        return new TableData(table, table.rows(), Values.DEFAULTS);
    }

    @Override
    public Preparation preparation(Fitted fitted) throws BadInput {
        return TableData.preparation(fitted);
    }
}
