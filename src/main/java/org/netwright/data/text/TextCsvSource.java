package org.netwright.data.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.netwright.data.DataSource;
import org.netwright.data.Fitted;
import org.netwright.data.InputFile;
import org.netwright.data.Preparation;
import org.netwright.data.RawData;
import org.netwright.data.table.CsvFile;
import org.netwright.data.table.CsvSource;
import org.netwright.data.table.Table;
import org.netwright.param.About;
import org.netwright.param.BadInput;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// Texts and their classes in two columns of a CSV file, or of `train.csv` and `test.csv` in a folder. Words become
/// numbers by a vocabulary learned from the training part. To predict, a text file of one text will also do.
public final class TextCsvSource implements DataSource {
    /// The column that holds the texts.
    public static final Param<String> TEXT = new Param.Text(
            new About(
                    "text",
                    "Text column",
                    "The column that holds the texts. Left empty, it is the one with the longest."),
            "",
            1000);

    /// The column that holds the classes.
    public static final Param<String> LABEL = new Param.Text(
            new About(
                    "label",
                    "Label column",
                    "The column that holds the classes. Left empty, it is the one called label, or else the last that"
                            + " is not the text."),
            "",
            1000);

    /// The most numbers in the vocabulary.
    public static final Param<Integer> VOCABULARY = new Param.Int(
            new About(
                    "vocabulary",
                    "Vocabulary",
                    "The most words the network tells apart; rarer ones count as unknown. Padding and unknown are"
                            + " included."),
            5000,
            3,
            1_000_000);

    /// How often a word must occur to be known.
    public static final Param<Integer> LEAST = new Param.Int(
            new About("least", "Least occurrences", "How often a word must occur in the training texts to be known."),
            2,
            1,
            1_000_000);

    /// The most words read of a text.
    public static final Param<Integer> LENGTH = new Param.Int(
            new About("length", "Longest text", "How many words of a text are read; the rest is cut off.").in("words"),
            200,
            1,
            100_000);

    @Override
    public String id() {
        return "text-csv";
    }

    @Override
    public String label() {
        return "Texts (CSV)";
    }

    @Override
    public List<Param<?>> params() {
        return List.of(TEXT, LABEL, VOCABULARY, LEAST, LENGTH, CsvSource.SEPARATOR, CsvSource.HEADER);
    }

    @Override
    public RawData open(Path where, Values values) throws BadInput {
        if (String.valueOf(where.getFileName()).endsWith(".txt") && !Files.isDirectory(where)) {
            return new TextData(Table.ofText(InputFile.of(where), "text"), 1, values);
        }
        CsvFile.Parts parts = new CsvFile(values.get(CsvSource.SEPARATOR), values.get(CsvSource.HEADER)).read(where);
        return new TextData(parts.table(), parts.testStart(), values);
    }

    /// The name of the column that holds the classes.
    public static String label(Fitted fitted) throws BadInput {
        return TextData.label(fitted);
    }

    /// The texts in a table that is there already, to predict.
    public static RawData of(Table table) {
        return new TextData(table, table.rows(), Values.DEFAULTS);
    }

    @Override
    public Preparation preparation(Fitted fitted) throws BadInput {
        return TextData.preparation(fitted);
    }
}
