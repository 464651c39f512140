package org.netwright.data.sources;

import java.nio.file.Path;
import java.util.List;
import org.netwright.data.DataSource;
import org.netwright.data.Fitted;
import org.netwright.data.Given;
import org.netwright.data.Samples;
import org.netwright.data.image.PictureFiles;
import org.netwright.data.table.CsvLines;
import org.netwright.data.table.CsvSource;
import org.netwright.data.table.Table;
import org.netwright.data.text.TextCsvSource;
import org.netwright.param.BadInput;
import org.netwright.param.Values;

/// What a person gives a trained network to predict: picture files where it takes pictures, or anything that the source
/// of its training data reads, such as a table without the target column or a text file; or what was pasted or typed.
public final class PredictionInput {
    private PredictionInput() {}

    /// Reads samples as the network was trained on.
    ///
    /// @param source that the network's training data came from
    /// @param values what was set of the source's parameters
    /// @param fitted what the training data taught about preparation
    public static Samples read(Given given, DataSource source, Values values, Fitted fitted) throws BadInput {
        return switch (given) {
            case Given.At(Path path) -> read(path, source, values, fitted);
            case Given.PictureAt(Path path) -> PictureFiles.open(path).prepared(fitted);
            case Given.Pixels picture -> PictureFiles.pasted(picture, fitted);
            case Given.Words(String text) -> rows(Table.typed(List.of("text"), List.of(text)), fitted);
            case Given.Row(List<String> columns, List<String> cells) -> rows(Table.typed(columns, cells), fitted);
        };
    }

    /// Reads samples as the network was trained on.
    ///
    /// @param input file or folder
    /// @param source that the network's training data came from
    /// @param values what was set of the source's parameters
    /// @param fitted what the training data taught about preparation
    public static Samples read(Path input, DataSource source, Values values, Fitted fitted) throws BadInput {
        return fitted.schema().input().isImage() && PictureFiles.areAt(input)
                ? PictureFiles.open(input).prepared(fitted)
                : source.open(input, values).prepared(fitted);
    }

    /// The rows of a file as samples to predict: what stands in the column to predict is not looked at.
    ///
    /// @param some each with a cell for each column
    public static Samples rows(CsvLines lines, List<CsvLines.Line> some, Fitted fitted) throws BadInput {
        String target = fitted.schema().input().isTokens() ? TextCsvSource.label(fitted) : CsvSource.target(fitted);
        return rows(lines.without(target, some), fitted);
    }

    /// The rows of a table as samples: texts where the network reads texts, else rows.
    private static Samples rows(Table table, Fitted fitted) throws BadInput {
        return fitted.schema().input().isTokens()
                ? TextCsvSource.of(table).prepared(fitted)
                : CsvSource.of(table).prepared(fitted);
    }
}
