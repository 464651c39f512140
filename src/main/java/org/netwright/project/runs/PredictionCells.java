package org.netwright.project.runs;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.netwright.tensor.Target;

/// Predictions as the cells of a table: the likeliest class and the probability of every class, or numbers.
final class PredictionCells {
    private PredictionCells() {}

    /// The names of the columns.
    ///
    /// @param sample of the column that says which sample it is
    static List<String> header(String sample, Target target) {
        var cells = new ArrayList<String>();
        cells.add(sample);
        cells.addAll(header(target));
        return cells;
    }

    /// The names of the columns with predictions.
    static List<String> header(Target target) {
        return switch (target) {
            case Target.Classes(List<String> labels) -> {
                var cells = new ArrayList<String>();
                cells.add("prediction");
                labels.forEach(label -> cells.add("probability of " + label));
                yield cells;
            }
            case Target.Reals(List<String> names) -> names;
        };
    }

    /// The cells of one sample.
    ///
    /// @param answer what the network gives
    static List<String> of(String sample, Target target, float[] answer) {
        var cells = new ArrayList<String>();
        cells.add(sample);
        cells.addAll(of(target, Prediction.numbers(target, answer)));
        return cells;
    }

    /// What is predicted of one sample.
    ///
    /// @param numbers a probability for each class, or numbers
    static List<String> of(Target target, float[] numbers) {
        var cells = new ArrayList<String>();
        if (target instanceof Target.Classes(List<String> labels)) {
            cells.add(labels.get(Prediction.likeliest(numbers)));
        }
        for (float number : numbers) {
            cells.add(Float.toString(number));
        }
        return cells;
    }

    /// Writes a row.
    static void write(Writer table, List<String> cells) throws IOException {
        table.write(String.join(",", cells.stream().map(PredictionCells::quoted).toList()) + "\n");
    }

    /// A cell as RFC 4180 writes it.
    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
